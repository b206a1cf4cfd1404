package org.givre.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.givre.kernel.SystemTicker;
import org.givre.rehearsal.Scene;
import org.givre.rehearsal.SimulatedFault;
import org.givre.rehearsal.SimulatedLine;
import org.givre.rehearsal.SimulatedTank;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A simulated tank controller on a pseudo-terminal, until stopped. */
@Command(
    name = "simulate",
    description = "Simule l’automate d’une cuve sur un pseudo-terminal (Linux, macOS).",
    mixinStandardHelpOptions = true)
final class Simulate implements Callable<Integer> {

  @Mixin private DataOption data;
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "PROFILE", description = "modbus-tank")
  private String profile;

  @Option(names = "--fault", paramLabel = "NAME[:P][@ADDR]", description = "repeatable")
  private List<String> faults = List.of();

  @Option(names = "--seed", paramLabel = "N")
  private long seed = 1;

  @Option(names = "--speed", paramLabel = "X", description = "tank seconds per second")
  private double speed = 1;

  @Option(names = "--scene", paramLabel = "NAME", description = "normal, lid-left-open, …")
  private String scene = "normal";

  @Option(names = "--address", paramLabel = "N", split = ",", description = "one tank each")
  private List<Integer> addresses = List.of(1);

  @Option(names = "--link", paramLabel = "PATH", description = "where the port appears")
  private Path link;

  @Option(names = "--late-ms", paramLabel = "MS")
  private int late = 1500;

  @Option(names = "--delay-ms", paramLabel = "MS")
  private int delay = 15;

  @Option(names = "--vanish-after", paramLabel = "N", description = "requests")
  private int vanishAfter = 5;

  @Option(names = "--vanish-for", paramLabel = "S", description = "seconds")
  private double vanishFor = 10;

  @Override
  public Integer call() throws IOException {
    if (!profile.equals("modbus-tank")) {
      spec.commandLine().getErr().println("givre: simulateur inconnu : " + profile);
      return Givre.COULD_NOT_RUN;
    }
    try (SimulatedLine line = line()) {
      Runtime.getRuntime().addShutdownHook(new Thread(line::close));
      spec.commandLine().getOut().println("PORT " + line.port());
      spec.commandLine().getOut().flush();
      line.run();
    }
    return Givre.DONE;
  }

  private SimulatedLine line() throws IOException {
    List<SimulatedLine.TankAt> tanks = new ArrayList<>();
    for (int address : addresses) {
      tanks.add(
          new SimulatedLine.TankAt(
              address, new SimulatedTank(seed + address, Scene.ofCode(scene))));
    }
    SimulatedLine.Manner manner =
        new SimulatedLine.Manner(
            seed,
            speed,
            Duration.ofMillis(delay),
            Duration.ofMillis(late),
            vanishAfter,
            Duration.ofMillis((long) (vanishFor * 1000)));
    Path at =
        link == null
            ? Files.createTempDirectory("givre-sim").resolve("tank")
            : link.toAbsolutePath();
    return new SimulatedLine(
        at, tanks, faults.stream().map(SimulatedFault::parse).toList(), manner, new SystemTicker());
  }
}
