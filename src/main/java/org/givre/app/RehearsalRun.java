package org.givre.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.givre.kernel.SystemTicker;
import org.givre.kernel.Ticker;
import org.givre.rehearsal.Rehearsal;
import org.givre.rehearsal.Scene;
import org.givre.rehearsal.SimulatedLine;
import org.givre.rehearsal.SimulatedTank;
import org.givre.rehearsal.StepReport;
import org.givre.settings.DataFolder;

/** One rehearsal: a simulated line, a training folder of its own, and what becomes of them. */
public final class RehearsalRun {

  /** Alarm delays of the rehearsal: five minutes become two seconds. The clock is the real one. */
  public static final int DELAYS_DIVIDED_BY = 150;

  private static final Duration CABLE_AWAY = Duration.ofSeconds(4);

  private final long seed;
  private final Path out;
  private final boolean keep;
  private final List<Path> sheets = new ArrayList<>();
  private Path folder;

  public RehearsalRun(long seed, Path out, boolean keep) {
    this.seed = seed;
    this.out = out;
    this.keep = keep;
  }

  /** Whether this system has pseudo-terminals. */
  public static boolean isPossible() {
    return !System.getProperty("os.name", "").startsWith("Windows");
  }

  public List<StepReport> go(Consumer<StepReport> told) throws IOException {
    Ticker ticker = new SystemTicker();
    folder = Files.createTempDirectory("givre-rehearsal");
    Path link = Files.createTempDirectory("givre-line").resolve("port");
    SimulatedTank tank = new SimulatedTank(seed, Scene.NORMAL);
    SimulatedLine.Manner manner = SimulatedLine.Manner.USUAL.seeded(seed).vanishing(0, CABLE_AWAY);
    try (Threads threads = new Threads();
        SimulatedLine line =
            new SimulatedLine(
                link, List.of(new SimulatedLine.TankAt(1, tank)), List.of(), manner, ticker)) {
      threads.start("simulated-line", line);
      SiteStage stage = new SiteStage(new DataFolder(folder.resolve("data")), ticker);
      Rehearsal rehearsal = new Rehearsal(stage, tank, line, ticker);
      try {
        List<StepReport> reports = rehearsal.run(told);
        leave(rehearsal.sheets());
        return reports;
      } finally {
        stage.close();
      }
    } finally {
      if (!keep) {
        delete(folder);
      }
      delete(link.getParent());
    }
  }

  /** Where the sheets were left. */
  public List<Path> sheets() {
    return List.copyOf(sheets);
  }

  public Path folder() {
    return folder;
  }

  private void leave(List<Path> drawn) throws IOException {
    Path target = out == null ? Files.createTempDirectory("givre-sheets") : out;
    Files.createDirectories(target);
    for (Path sheet : drawn) {
      Path left = target.resolve(sheet.getFileName().toString());
      sheets.add(Files.copy(sheet, left, StandardCopyOption.REPLACE_EXISTING));
    }
  }

  private static void delete(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
