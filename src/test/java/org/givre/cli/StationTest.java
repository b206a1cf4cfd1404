package org.givre.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.givre.access.By;
import org.givre.access.NewAccount;
import org.givre.access.Role;
import org.givre.access.Session;
import org.givre.app.Ground;
import org.givre.app.OpenFolder;
import org.givre.app.WireParts;
import org.givre.history.store.SqlReadingLog;
import org.givre.kernel.Reason;
import org.givre.kernel.SystemTicker;
import org.givre.kernel.Ticker;
import org.givre.measure.Reading;
import org.givre.measure.Value;
import org.givre.probe.Channel;
import org.givre.probe.ChannelKind;
import org.givre.probe.ChannelPlan;
import org.givre.probe.Device;
import org.givre.probe.DevicePlan;
import org.givre.probe.Line;
import org.givre.probe.LinePlan;
import org.givre.probe.Probes;
import org.givre.probe.ProfileRef;
import org.givre.rehearsal.SimulatedSite;
import org.givre.settings.DataFolder;
import org.givre.storage.TankId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The station as a process of its own, on a simulated line, stopped by SIGTERM. */
class StationTest {

  @TempDir Path folder;
  private final Ticker ticker = new SystemTicker();

  @Test
  void keepsReadingsThroughACablePulledAndEndsCleanly() throws Exception {
    DataFolder data = new DataFolder(folder.resolve("data"));
    try (SimulatedSite site = new SimulatedSite(folder.resolve("port"), 1, 1, ticker)) {
      Thread.ofPlatform().daemon().start(site);
      Channel top = setUp(data, site.port());
      Process station = start(data);
      try (BufferedReader lines = station.inputReader()) {
        waitFor(lines, "ouverte");
        waitForAnswers(site);
        site.pullCable();
        waitFor(lines, "port perdu");
        waitFor(lines, "ouverte");
        waitForAnswers(site);
        station.toHandle().destroy();
        waitFor(lines, "surveillance arrêtée");
      }
      assertThat(station.waitFor(20, TimeUnit.SECONDS)).isTrue();
      try (OpenFolder open = OpenFolder.open(data, OpenFolder.Use.TRAINING, "test", ticker)) {
        List<Reading> kept = kept(open.ground(), top);
        assertThat(kept.getLast().value())
            .as("a clean stop is no pulled cable")
            .isInstanceOf(Value.Good.class);
        assertThat(kept)
            .anyMatch(reading -> reading.value() instanceof Value.Good)
            .anyMatch(reading -> reading.value().equals(new Value.Missing("PORT_LOST")));
      }
    }
  }

  private static void waitForAnswers(SimulatedSite site) {
    int before = site.served();
    long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
    while (site.served() < before + 3 && System.nanoTime() < end) {
      LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
    }
    assertThat(site.served()).isGreaterThanOrEqualTo(before + 3);
  }

  private List<Reading> kept(Ground ground, Channel channel) {
    List<Reading> kept = new ArrayList<>();
    return ground
        .works()
        .read(
            work -> {
              new SqlReadingLog()
                  .each(
                      work,
                      channel.id(),
                      ticker.now().minus(Duration.ofHours(1)),
                      ticker.now(),
                      kept::add);
              return kept;
            });
  }

  private Channel setUp(DataFolder data, String port) {
    try (OpenFolder open = OpenFolder.open(data, OpenFolder.Use.TRAINING, "test", ticker)) {
      Ground ground = open.ground();
      EnumSet<Role> roles = EnumSet.of(Role.ADMINISTRATOR, Role.PHARMACIST);
      NewAccount account = new NewAccount("c.demo", "exercice-2026".toCharArray(), roles);
      Session session =
          ground.firstRun().create("Camille", "DÉMO", account, ticker.now()).orThrow();
      By by = new By(session, ticker.now(), new Reason("essai"));
      Probes probes = WireParts.of(ground).probes();
      Line line = probes.addLine(by, LinePlan.usual("Cuves", port)).orThrow();
      ProfileRef profile = new ProfileRef(SimulatedSite.PROFILE, 1);
      DevicePlan plan =
          new DevicePlan(line.id(), "A", profile, 1, Duration.ofSeconds(1), Duration.ofMillis(500));
      Device device = probes.addDevice(by, plan).orThrow();
      probes.verify(by, profile).orThrow();
      TankId tank = new TankId(UUID.randomUUID());
      return probes
          .addChannel(by, new ChannelPlan(device.id(), "top", ChannelKind.TEMP_TOP, tank))
          .orThrow();
    }
  }

  private static Process start(DataFolder data) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    command.add("-Dstdout.encoding=UTF-8");
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), "org.givre.Main"));
    command.addAll(List.of("station", "--data", data.root().toString()));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
  }

  private static void waitFor(BufferedReader lines, String text) throws Exception {
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.contains(text)) {
        return;
      }
    }
    throw new AssertionError("the station ended without saying: " + text);
  }
}
