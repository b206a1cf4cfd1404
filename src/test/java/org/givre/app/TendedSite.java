package org.givre.app;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.givre.access.By;
import org.givre.access.Session;
import org.givre.access.store.Argon2Passwords;
import org.givre.acquisition.ExchangeResult;
import org.givre.acquisition.Intake;
import org.givre.alarm.AlarmId;
import org.givre.alarm.AlarmKind;
import org.givre.alarm.AlarmNow;
import org.givre.custody.store.SqlCustody;
import org.givre.kernel.HandTicker;
import org.givre.measure.Reading;
import org.givre.measure.Source;
import org.givre.measure.Value;
import org.givre.pathway.store.SqlCases;
import org.givre.probe.ChannelKind;
import org.givre.probe.Device;
import org.givre.probe.Installation;
import org.givre.settings.DataFolder;
import org.givre.storage.Tank;
import org.givre.storage.TankId;
import org.givre.storage.store.SqlStorage;
import org.givre.thermal.LimitsOverTime;
import org.givre.thermal.StoredLimits;
import org.givre.thermal.StoredStake;
import org.givre.thermal.ThermalHistory;
import org.givre.thermal.UnitsOfTank;
import org.givre.watch.Watch;
import org.givre.watch.WatchPlan;
import org.givre.watch.ui.TankDesk;

/** The demonstration on a real folder, its tanks read by hand: what journeys of pages stand on. */
final class TendedSite implements AutoCloseable {

  final HandTicker clock = HandTicker.at("2026-11-24T09:42:08Z");
  final OpenFolder open;
  final StockParts stock;
  final WatchParts parts;
  private final Map<String, Double> tops = new HashMap<>();
  private final Installation installation;
  private Session session;

  TendedSite(Path folder) {
    open =
        OpenFolder.open(
            new DataFolder(folder),
            OpenFolder.Use.TRAINING,
            "desktop",
            clock,
            new Argon2Passwords(64, 1, 1));
    Ground ground = open.ground();
    stock = StockParts.of(ground, ActsParts.products(ground));
    DemoSite.fill(ground, stock);
    WireParts wire = WireParts.of(ground);
    parts = WatchParts.of(ground, wire);
    DayOfReadings.fill(
        ground,
        wire.probes(),
        parts.log(),
        stock.tanks().tanks(),
        new DayOfReadings.Past("COM3", Duration.ofHours(1)));
    watch().replan(WatchPlan.of(wire.probes().installation()));
    watch().drain();
    signIn("c.demo");
    installation = wire.probes().installation();
    Map<TankId, List<org.givre.alarm.TankLimits.ProductLimit>> limits = new HashMap<>();
    stock.tanks().tanks().forEach(tank -> limits.put(tank.id(), limits().limits(tank.id())));
    watch().limits(limits);
    reads(Duration.ofMinutes(1));
  }

  TendedSite signIn(String login) {
    session =
        open.ground().signIn().open(DemoAccount.of(login).credentials(), clock.now()).orThrow();
    return this;
  }

  Watch watch() {
    return parts.watch();
  }

  By by() {
    return new By(session, clock.now());
  }

  private StoredLimits limits() {
    return new StoredLimits(open.ground().works(), new SqlCustody(), stock.products(), clock);
  }

  TankDesk desk() {
    Ground ground = open.ground();
    ThermalHistory.Stays stays = new ThermalHistory.Stays(new SqlCustody(), new SqlStorage());
    StoredStake.Owners owners =
        new StoredStake.Owners(
            stock.patients(), stock.products(), StoredStake.Planned.of(new SqlCases()));
    return new TankDesk(
        watch()::snapshot,
        stock.tanks(),
        parts.curves(),
        parts.alarms(),
        parts.hand(),
        limits(),
        new StoredStake(ground.works(), stays, stock.tanks(), owners, clock),
        this::by,
        line -> "COM3",
        clock,
        parts.tending(ground, new UnitsOfTank(ground.works(), stays, owners, clock)),
        new ChartsOnFiles(
            ground, parts, new LimitsOverTime(ground.works(), new SqlCustody(), stock.products())),
        (screen, tank, done) -> {});
  }

  /** Every tank answers, every ten seconds, a tenth of a degree more or less. */
  TendedSite reads(Duration length) {
    for (long turn = 0; turn < length.toSeconds() / 10; turn++) {
      clock.forward(Duration.ofSeconds(10));
      for (Device device : installation.devices()) {
        watch().take(new Intake.Exchanged(exchange(device, turn % 2 * 0.1)));
      }
      watch().tick();
      watch().drain();
    }
    return this;
  }

  private ExchangeResult exchange(Device device, double trembles) {
    List<Reading> readings =
        installation.of(device.id()).stream()
            .map(
                channel ->
                    new Reading(
                        channel.id(),
                        clock.now(),
                        clock.monotonicNanos(),
                        new Value.Good(value(channel.kind(), tank(channel.tank())) + trembles),
                        "01030A",
                        "tank-block-10@1",
                        Source.LIVE))
            .toList();
    return new ExchangeResult(
        device.line(),
        device.id(),
        clock.now(),
        clock.monotonicNanos(),
        Duration.ofMillis(60),
        "0103",
        "01030A",
        "",
        "",
        readings);
  }

  private String tank(TankId id) {
    return stock.tanks().tank(id).orElseThrow().name();
  }

  private double value(ChannelKind kind, String tank) {
    return switch (kind) {
      case TEMP_TOP -> tops.getOrDefault(tank, -178.4);
      case TEMP_BOTTOM -> -194.6;
      default -> 231;
    };
  }

  Tank named(String name) {
    return stock.tanks().tanks().stream()
        .filter(tank -> tank.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  TendedSite at(String tank, double top) {
    tops.put(tank, top);
    return this;
  }

  /** Warms this tank slowly until its top alarm stands. */
  TendedSite warm(String tank) {
    for (double top = -178.4; top < -143; top += 1.4) {
      at(tank, top).reads(Duration.ofMinutes(1));
    }
    return this;
  }

  /** The alarm of a tank's top probe. */
  AlarmNow top(String tank) {
    return watch().now(id(tank)).orElseThrow();
  }

  AlarmId id(String tank) {
    return AlarmId.of(
        installation.channels().stream()
            .filter(channel -> channel.tank().equals(named(tank).id()))
            .filter(channel -> channel.kind() == ChannelKind.TEMP_TOP)
            .findFirst()
            .orElseThrow()
            .id(),
        AlarmKind.HIGH);
  }

  Optional<org.givre.care.Care> care(String tank) {
    return watch().snapshot().tank(named(tank).id()).orElseThrow().standing().care();
  }

  @Override
  public void close() {
    open.close();
  }
}
