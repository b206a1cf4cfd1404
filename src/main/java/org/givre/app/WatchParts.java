package org.givre.app;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.givre.alarm.AlarmBook;
import org.givre.alarm.AlarmId;
import org.givre.alarm.AlarmRules;
import org.givre.alarm.AlarmSilencing;
import org.givre.alarm.AlarmStore;
import org.givre.alarm.SiteThresholds;
import org.givre.alarm.TankLimits;
import org.givre.alarm.ThresholdBook;
import org.givre.alarm.store.SqlAlarms;
import org.givre.alarm.store.SqlThresholds;
import org.givre.care.Openings;
import org.givre.care.TankCare;
import org.givre.care.UnitsIn;
import org.givre.care.store.SqlCare;
import org.givre.duty.Duty;
import org.givre.duty.store.SqlDuty;
import org.givre.history.Curves;
import org.givre.history.ReadingLog;
import org.givre.history.Sealing;
import org.givre.history.Spool;
import org.givre.history.store.FileSpool;
import org.givre.history.store.SqlBlocks;
import org.givre.history.store.SqlReadingLog;
import org.givre.probe.Installation;
import org.givre.probe.store.SqlProbeStore;
import org.givre.storage.TankId;
import org.givre.thermal.HandledUnits;
import org.givre.thermal.store.SqlThermalFacts;
import org.givre.watch.HandReadings;
import org.givre.watch.Keeper;
import org.givre.watch.Outlooks;
import org.givre.watch.Tending;
import org.givre.watch.Watch;
import org.givre.watch.WatchPlan;
import org.givre.watch.store.LoggedHandCurves;
import org.givre.watch.store.SqlHandLog;
import org.givre.watch.store.SqlKeeper;
import org.givre.words.Formats;

/** Judging, keeping and answering: history, alarms, the watch. */
public record WatchParts(
    ReadingLog log,
    Spool spool,
    Curves curves,
    Keeper keeper,
    Watch watch,
    AlarmBook alarms,
    AlarmStore alarmStore,
    HandReadings hand,
    Sealing sealing) {

  /** Alarms are back as they were when this returns; nothing is asked yet. */
  public static WatchParts of(Ground ground, WireParts wire) {
    return of(ground, wire, AlarmRules.USUAL);
  }

  /** With other delays, for exercises. */
  public static WatchParts of(Ground ground, WireParts wire, AlarmRules rules) {
    ReadingLog log = new SqlReadingLog();
    Spool spool = new FileSpool(ground.folder().spool());
    SqlAlarms store = new SqlAlarms();
    SqlThresholds kept = new SqlThresholds();
    Keeper keeper =
        new SqlKeeper(
            ground.works(),
            spool,
            log,
            store,
            new SqlKeeper.Tanks(new SqlCare(), new HandledUnits(new SqlThermalFacts())));
    SiteThresholds thresholds =
        ThresholdBook.inForce(ground.works().read(kept::versions), Instant.MAX);
    Watch watch =
        new Watch(
            WatchPlan.of(wire.probes().installation(ground.ticker().now())),
            rules.with(thresholds),
            keeper,
            ground.ticker());
    return new WatchParts(
        log,
        spool,
        new Curves(ground.works(), log),
        keeper,
        watch,
        new AlarmBook(ground.works(), ground.journal(), store, watch, new TankAlarmNames(ground)),
        store,
        new HandReadings(
            ground.works(),
            ground.journal(),
            new SqlHandLog(),
            new LoggedHandCurves(new SqlProbeStore(), log)),
        new Sealing(ground.works(), new SqlBlocks(), spool, ground.journal()));
  }

  /** The acts on tanks and alarms that are not answers. */
  public Tending tending(Ground ground, UnitsIn units) {
    SqlCare care = new SqlCare();
    return new Tending(
        new AlarmSilencing(
            ground.works(),
            ground.journal(),
            alarmStore,
            watch,
            ground.signing(),
            new TankAlarmNames(ground)),
        new ThresholdBook(
            ground.works(), new SqlThresholds(), ground.signing(), ground.journal(), watch),
        new TankCare(ground.works(), ground.journal(), care, watch, units),
        new Openings(ground.works(), ground.journal(), care, watch),
        units,
        ground.signing());
  }

  private Outlooks outlooks(Ground ground) {
    Duty duty = new Duty(ground.works(), ground.journal(), new SqlDuty(), Formats.PARIS);
    SqlThresholds kept = new SqlThresholds();
    return new Outlooks(
        curves,
        () -> ThresholdBook.inForce(ground.works().read(kept::versions), Instant.MAX),
        duty::hours);
  }

  /** Starts judging, keeping, asking. Ends with {@link Running#close}. */
  public Running start(Ground ground, WireParts wire, Threads threads, TankLimits limits) {
    Lines lines = wire.lines(ground, threads, watch::take);
    Thread keeping = threads.start("keeping", watch.keeping());
    Thread intake = threads.start("intake", watch);
    Runnable follow =
        Threads.seen(
            () -> {
              Installation installation = wire.probes().installation(ground.ticker().now());
              watch.replan(WatchPlan.of(installation));
              lines.follow(installation);
            });
    Runnable refresh =
        Threads.seen(
            () -> {
              follow.run();
              watch.limits(limitsOf(wire, limits));
            });
    Runnable second =
        Threads.seen(
            () -> {
              watch.tick();
              lines.check();
            });
    Runnable seal = Threads.seen(() -> sealing.upTo(ground.ticker().now()));
    Outlooks outlooks = outlooks(ground);
    CalibrationDays calibrations = new CalibrationDays(ground, wire.probes());
    Runnable slow =
        Threads.seen(
            () -> {
              Outlooks.WorkedOut now = outlooks.of(watch.snapshot());
              Map<AlarmId, Double> figures = new HashMap<>(now.figures());
              figures.putAll(calibrations.overdue());
              watch.derived(now.outlooks(), figures);
            });
    List<Future<?>> ticks =
        List.of(
            threads
                .tick()
                .scheduleAtFixedRate(() -> threads.work().execute(seal), 5, 60, TimeUnit.MINUTES),
            threads
                .tick()
                .scheduleWithFixedDelay(
                    () -> threads.work().execute(slow), 5, 300, TimeUnit.SECONDS),
            threads.tick().scheduleAtFixedRate(second, 1, 1, TimeUnit.SECONDS),
            threads
                .tick()
                .scheduleAtFixedRate(
                    () -> threads.work().execute(refresh), 0, 30, TimeUnit.SECONDS));
    follow.run();
    return new Running(watch, lines, List.of(intake, keeping), ticks, follow);
  }

  private static Map<TankId, List<TankLimits.ProductLimit>> limitsOf(
      WireParts wire, TankLimits limits) {
    Map<TankId, List<TankLimits.ProductLimit>> all = new HashMap<>();
    wire.probes().installation().channels().stream()
        .map(channel -> channel.tank())
        .distinct()
        .forEach(tank -> all.put(tank, limits.limits(tank)));
    return all;
  }

  /**
   * The watch at work.
   *
   * @param follow takes up lines, devices and channels as they are installed now
   */
  public record Running(
      Watch watch, Lines lines, List<Thread> threads, List<Future<?>> ticks, Runnable follow)
      implements AutoCloseable {

    /** Ends the lines first, then judges and keeps what they handed over. */
    @Override
    public void close() {
      ticks.forEach(tick -> tick.cancel(false));
      lines.close();
      watch.stop();
      for (Thread thread : threads) {
        try {
          thread.join(java.time.Duration.ofSeconds(10));
        } catch (InterruptedException leaving) {
          Thread.currentThread().interrupt();
        }
      }
    }
  }
}
