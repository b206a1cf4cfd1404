package org.givre.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import org.givre.alarm.AlarmFigure;
import org.givre.alarm.AlarmId;
import org.givre.alarm.AlarmKind;
import org.givre.alarm.AlarmLevel;
import org.givre.alarm.LimitKey;
import org.givre.alarm.SiteThresholds;
import org.givre.alarm.TankLimits;
import org.givre.alarm.Threshold;
import org.givre.alarm.Thresholds;
import org.givre.duty.StaffedHours;
import org.givre.history.Curves;
import org.givre.measure.CurvePlan.Trace;
import org.givre.measure.CurveWindow;
import org.givre.measure.Reading;
import org.givre.measure.Value;
import org.givre.probe.ChannelKind;
import org.givre.storage.TankId;

/**
 * Works out, from weeks of levels, how long each tank holds, and the figures of its slow machines.
 * Reads the store: never on the watch's own threads.
 */
public final class Outlooks {

  private static final Duration LOOKS_BACK = Duration.ofDays(45);
  private static final int COLUMNS = 45 * 24;
  private static final double FILL_MM = 10;
  private static final double FILL_PERCENT = 4;

  private final Curves curves;
  private final Supplier<SiteThresholds> thresholds;
  private final Supplier<StaffedHours> staffed;

  public Outlooks(
      Curves curves, Supplier<SiteThresholds> thresholds, Supplier<StaffedHours> staffed) {
    this.curves = curves;
    this.thresholds = thresholds;
    this.staffed = staffed;
  }

  /** What was worked out: outlooks by tank, figures by machine. */
  public record WorkedOut(Map<TankId, Outlook> outlooks, Map<AlarmId, Double> figures) {}

  public WorkedOut of(WatchSnapshot snapshot) {
    SiteThresholds now = thresholds.get();
    StaffedHours hours = staffed.get();
    Map<TankId, Outlook> outlooks = new HashMap<>();
    Map<AlarmId, Double> figures = new HashMap<>();
    for (TankNow tank : snapshot.tanks()) {
      tank.level()
          .map(ChannelNow::channel)
          .ifPresent(
              level -> {
                Outlook outlook = outlook(tank, level, now.of(tank.tank()), hours, snapshot.at());
                outlooks.put(tank.tank(), outlook);
                figure(figures, level, AlarmKind.USAGE, outlook.usageRatio());
                figure(figures, level, AlarmKind.NO_REFILL, outlook.refillRatio(snapshot.at()));
              });
    }
    return new WorkedOut(outlooks, figures);
  }

  private static void figure(
      Map<AlarmId, Double> figures, WatchedChannel of, AlarmKind kind, OptionalDouble value) {
    value.ifPresent(number -> figures.put(AlarmId.of(of.id(), kind), number));
  }

  private Outlook outlook(
      TankNow tank, WatchedChannel level, Thresholds rules, StaffedHours hours, Instant now) {
    boolean percent = level.kind() == ChannelKind.LEVEL_PERCENT;
    OutlookMaker.Vessel vessel =
        new OutlookMaker.Vessel(
            minimum(rules, level.kind()),
            percent ? FILL_PERCENT : FILL_MM,
            hours(rules.figure(AlarmFigure.DRY_HOURS)));
    OutlookMaker maker =
        new OutlookMaker(vessel, hours, hours(rules.figure(AlarmFigure.STAFF_MARGIN)));
    return maker.of(levels(level, now), warming(tank, rules), now);
  }

  private static Duration hours(double number) {
    return Duration.ofMinutes(Math.round(number * 60));
  }

  /** The critical level, or the lowest that is judged. */
  private static double minimum(Thresholds rules, ChannelKind kind) {
    List<Threshold> low = rules.steps(LimitKey.of(kind, AlarmKind.LOW));
    return low.isEmpty() ? 0 : low.getLast().limit();
  }

  private List<LevelForecast.Point> levels(WatchedChannel level, Instant now) {
    Trace trace =
        curves.trace(
            new Curves.Line(level.id(), "", level.kind().quantity(), level.staleAfter()),
            CurveWindow.last(LOOKS_BACK, now, COLUMNS));
    return trace.segments().stream()
        .flatMap(segment -> segment.columns().stream())
        .map(
            column ->
                new LevelForecast.Point(column.lastAt(), (column.least() + column.most()) / 2))
        .toList();
  }

  private static Optional<OutlookMaker.Warming> warming(TankNow tank, Thresholds rules) {
    OptionalDouble slope = tank.standing().slope();
    Optional<Double> value =
        tank.channel(ChannelKind.TEMP_TOP)
            .filter(now -> now.state() == ChannelNow.Heard.HEARD)
            .flatMap(ChannelNow::lastValue)
            .map(Reading::value)
            .filter(is -> !(is instanceof Value.Missing))
            .map(ChannelWatch::numberOf);
    if (slope.isEmpty() || value.isEmpty()) {
      return Optional.empty();
    }
    OptionalDouble strictest =
        tank.limits().stream().mapToDouble(TankLimits.ProductLimit::celsius).min();
    return rules.steps(LimitKey.of(ChannelKind.TEMP_TOP, AlarmKind.HIGH), strictest).stream()
        .filter(step -> step.level() == AlarmLevel.CRITICAL)
        .findFirst()
        .map(step -> new OutlookMaker.Warming(value.get(), step.limit(), slope.getAsDouble()));
  }
}
