package org.givre.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import org.givre.access.By;
import org.givre.access.Somebody;
import org.givre.access.store.Argon2Passwords;
import org.givre.alarm.AlarmKind;
import org.givre.alarm.AlarmNow;
import org.givre.alarm.AlarmRules;
import org.givre.history.store.FileSpool;
import org.givre.kernel.Reason;
import org.givre.kernel.SystemTicker;
import org.givre.measure.Celsius;
import org.givre.measure.Reading;
import org.givre.measure.Value;
import org.givre.probe.ChannelKind;
import org.givre.probe.ChannelPlan;
import org.givre.probe.Device;
import org.givre.probe.DevicePlan;
import org.givre.probe.InCalibration;
import org.givre.probe.Line;
import org.givre.probe.LinePlan;
import org.givre.probe.Probes;
import org.givre.probe.ProfileRef;
import org.givre.probe.store.SqlProbeStore;
import org.givre.rehearsal.SimulatedSite;
import org.givre.settings.DataFolder;
import org.givre.storage.Layout;
import org.givre.storage.Numbering;
import org.givre.storage.Tank;
import org.givre.storage.TankPlan;
import org.givre.storage.TankPurpose;
import org.givre.storage.TankShape;
import org.givre.watch.ChannelNow;
import org.givre.watch.TankNow;
import org.givre.watch.Watch;
import org.givre.watch.WatchSnapshot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole road of a reading: real serial path, poller, watch, spool, H2 file, and back. */
class WatchedLineTest {

  private final SystemTicker clock = new SystemTicker();
  @TempDir private Path folder;
  private Threads threads;
  private SimulatedSite tanks;
  private OpenFolder open;
  private WireParts wire;
  private WatchParts parts;
  private WatchParts.Running running;
  private Tank tank;

  @BeforeEach
  void aTankOnALine() throws Exception {
    threads = new Threads();
    tanks = new SimulatedSite(folder.resolve("line"), 1, 3, clock);
    threads.start("tanks", tanks);
    open();
    tank = makeTank();
    install();
    start();
  }

  @AfterEach
  void close() {
    stop();
    tanks.close();
    threads.close();
  }

  private void open() {
    open =
        OpenFolder.open(
            new DataFolder(folder.resolve("data")),
            OpenFolder.Use.TRAINING,
            "station",
            clock,
            new Argon2Passwords(64, 1, 1));
    wire = WireParts.of(open.ground());
  }

  private void start() {
    parts = WatchParts.of(open.ground(), wire, AlarmRules.shortened(300));
    running = parts.start(open.ground(), wire, threads, tank -> List.of());
  }

  private void stop() {
    running.close();
    open.close();
  }

  private Tank makeTank() {
    return StockParts.of(open.ground(), ActsParts.products(open.ground()))
        .tanks()
        .create(
            pharmacist(),
            new TankPlan(
                "Cuve 1",
                "B-012",
                TankPurpose.STOCK,
                new Celsius(-150),
                new Layout(TankShape.ROUND, 4, 5, 4, Numbering.LETTERS_FROM_TOP, "")))
        .orThrow();
  }

  private void install() {
    Probes probes = wire.probes();
    Line line = probes.addLine(pharmacist(), LinePlan.usual("COM3", tanks.port())).orThrow();
    Device device =
        probes
            .addDevice(
                pharmacist(),
                new DevicePlan(
                    line.id(),
                    "Automate 1",
                    ProfileRef.parse(SimulatedSite.PROFILE),
                    1,
                    Duration.ofSeconds(1),
                    Duration.ofMillis(300)))
            .orThrow();
    channel(device, "top", ChannelKind.TEMP_TOP);
    channel(device, "bottom", ChannelKind.TEMP_BOTTOM);
    channel(device, "level", ChannelKind.LEVEL_MM);
    probes.verify(pharmacist(), ProfileRef.parse(SimulatedSite.PROFILE)).orThrow();
  }

  private void channel(Device device, String point, ChannelKind kind) {
    wire.probes()
        .addChannel(pharmacist(), new ChannelPlan(device.id(), point, kind, tank.id()))
        .orThrow();
  }

  private By pharmacist() {
    return new By(Somebody.pharmacist(), clock.now(), new Reason("comparé à l’afficheur"));
  }

  private WatchSnapshot until(String what, Predicate<WatchSnapshot> condition) {
    Watch watch = parts.watch();
    CompletableFuture<WatchSnapshot> met = new CompletableFuture<>();
    watch.listen(
        snapshot -> {
          if (condition.test(snapshot)) {
            met.complete(snapshot);
          }
        });
    try {
      return met.get(60, TimeUnit.SECONDS);
    } catch (InterruptedException | ExecutionException | TimeoutException never) {
      throw new AssertionError(what + " never came; last: " + watch.snapshot(), never);
    }
  }

  private boolean reads(WatchSnapshot snapshot) {
    return snapshot
        .tank(tank.id())
        .flatMap(now -> now.channel(ChannelKind.TEMP_TOP))
        .filter(top -> top.state() == ChannelNow.Heard.HEARD)
        .flatMap(ChannelNow::lastValue)
        .filter(reading -> reading.value() instanceof Value.Good)
        .isPresent();
  }

  private static boolean has(WatchSnapshot snapshot, AlarmKind kind, String state) {
    return snapshot.alarms().stream()
        .anyMatch(now -> now.point().kind() == kind && now.state().code().equals(state));
  }

  @Test
  void aWarmTankAlarmsIsAnsweredComesBackAfterARestartAndIsAssessed() {
    until("a reading", this::reads);
    tanks.tank(1).warmTo(-135, 2);
    WatchSnapshot warm =
        until("the alarm", now -> has(now, AlarmKind.HIGH, "active-unacknowledged"));
    assertThat(warm.sounds()).isTrue();
    AlarmNow alarm =
        warm.alarms().stream()
            .filter(now -> now.point().kind() == AlarmKind.HIGH)
            .findFirst()
            .orElseThrow();

    stop();
    open();
    start();

    assertThat(parts.watch().snapshot().alarms()).extracting(AlarmNow::id).contains(alarm.id());
    By technician = new By(Somebody.technician(), clock.now(), new Reason("Je remplis"));
    parts.alarms().acknowledge(technician, alarm.id()).orThrow();
    until("the answer", now -> has(now, AlarmKind.HIGH, "active-acknowledged"));
    tanks.tank(1).warmTo(-178, 2);
    until("the return", now -> has(now, AlarmKind.HIGH, "latched-acknowledged"));
    parts.alarms().reset(pharmacist(), alarm.id()).orThrow();
    until("the end", now -> !has(now, AlarmKind.HIGH, "latched-acknowledged"));
  }

  @Test
  void everyReadingReachesTheSpoolWithItsFrameAndTheDatabase() {
    until("a reading", this::reads);
    tanks.pullCable();
    until(
        "silence",
        now ->
            now.tank(tank.id())
                .map(TankNow::channels)
                .map(all -> all.stream().allMatch(c -> c.state() == ChannelNow.Heard.SILENT))
                .orElse(false));
    until("readings again", this::reads);
    running.close();

    List<Reading> spooled = new ArrayList<>();
    try (FileSpool spool = new FileSpool(open.ground().folder().spool())) {
      assertThat(spool.replay(Instant.EPOCH, spooled::add).damages()).isEmpty();
    }
    List<Reading> rows = new ArrayList<>();
    open.ground()
        .works()
        .read(
            work -> {
              spooled.stream()
                  .map(Reading::channel)
                  .distinct()
                  .forEach(
                      channel ->
                          parts
                              .log()
                              .each(
                                  work,
                                  channel,
                                  Instant.EPOCH,
                                  clock.now().plusSeconds(60),
                                  rows::add));
              return null;
            });
    assertThat(rows).hasSameSizeAs(spooled);
    assertThat(spooled)
        .anySatisfy(
            reading -> assertThat(reading.value()).isEqualTo(new Value.Missing("PORT_LOST")))
        .filteredOn(reading -> reading.value() instanceof Value.Good)
        .allSatisfy(reading -> assertThat(reading.raw()).startsWith("0103"));
  }

  @Test
  void aProbeOutOfItsTankIsDoubtfulAndAlarmsNobody() {
    until("a reading", this::reads);
    var top =
        wire.probes().installation().channels().stream()
            .filter(channel -> channel.kind() == ChannelKind.TEMP_TOP)
            .findFirst()
            .orElseThrow();
    SqlProbeStore store = new SqlProbeStore();
    InCalibration out =
        new InCalibration(
            UUID.randomUUID(),
            top.id(),
            clock.now(),
            clock.now().plus(Duration.ofHours(1)),
            "C. DÉMO");
    open.ground()
        .works()
        .inOne(
            work -> {
              store.add(work, out);
              return out;
            });
    running.follow().run();
    tanks.tank(1).warmTo(-135, 2);
    until("a doubtful reading", now -> topIs(now, "IN_CALIBRATION"));
    WatchSnapshot held =
        until("the alarm", now -> has(now, AlarmKind.HIGH, "active-unacknowledged"));
    assertThat(held.sounds()).isFalse();
    assertThat(held.alarms())
        .filteredOn(now -> now.point().kind() == AlarmKind.HIGH)
        .filteredOn(now -> now.point().channel().filter(top.id()::equals).isPresent())
        .isNotEmpty()
        .allSatisfy(
            now ->
                assertThat(now.overlay()).isInstanceOf(org.givre.alarm.Overlay.Suppressed.class));
  }

  private boolean topIs(WatchSnapshot snapshot, String doubt) {
    return snapshot
        .tank(tank.id())
        .flatMap(now -> now.channel(ChannelKind.TEMP_TOP))
        .flatMap(ChannelNow::lastValue)
        .filter(
            reading ->
                reading.value() instanceof Value.Suspect suspect && suspect.why().equals(doubt))
        .isPresent();
  }

  @Test
  void aGuestIsReadBesideADeviceInServiceAndTheWatchDoesNotHearOfIt() throws Exception {
    until("a reading", this::reads);
    Line line = wire.probes().installation().lines().getFirst();
    ProfileRef profile = ProfileRef.parse(SimulatedSite.PROFILE);
    Device guest =
        new Device(
            new org.givre.probe.DeviceId(UUID.randomUUID()),
            line.id(),
            "guest",
            profile,
            1,
            Duration.ofSeconds(1),
            Duration.ofMillis(300));
    var channel = org.givre.probe.Channel.onTheSpot(guest.id(), "bottom", ChannelKind.TEMP_BOTTOM);
    CompletableFuture<Reading> heard = new CompletableFuture<>();
    var begun =
        running
            .lines()
            .begin(
                new org.givre.acquisition.LiveReads.Trial(
                    line,
                    guest,
                    org.givre.probe.DeviceProfile.shipped(profile).orElseThrow(),
                    List.of(channel)),
                intake -> {
                  if (intake instanceof org.givre.acquisition.Intake.Exchanged one
                      && one.result().isGood()) {
                    heard.complete(one.result().readings().getFirst());
                  }
                });
    assertThat(heard.get(30, TimeUnit.SECONDS).value()).isInstanceOf(Value.Suspect.class);
    until("the other goes on", this::reads);
    begun.close();
    assertThat(parts.watch().snapshot().tanks()).hasSize(1);
    assertThat(parts.watch().snapshot().tanks().getFirst().channels()).hasSize(3);
  }
}
