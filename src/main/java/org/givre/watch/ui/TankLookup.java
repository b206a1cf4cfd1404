package org.givre.watch.ui;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.givre.alarm.TankLimits;
import org.givre.fx.Texts;
import org.givre.history.Curves;
import org.givre.measure.CurvePlan;
import org.givre.measure.CurvePlan.LimitLine;
import org.givre.measure.CurvePlan.Rank;
import org.givre.measure.CurvePlan.Trace;
import org.givre.measure.CurveWindow;
import org.givre.measure.Quantity;
import org.givre.probe.ChannelKind;
import org.givre.storage.Tank;
import org.givre.watch.ChannelNow;
import org.givre.watch.LevelForecast;
import org.givre.watch.TankNow;

/** Looks up what a card or page of a tank shows. Runs in the background. */
final class TankLookup {

  /** Where no product asks for more (monitoring handbook §8.6). */
  static final double USUAL_LIMIT = -150;

  static final double WARNING_LIMIT = -160;

  private static final Duration DAY = Duration.ofHours(24);
  private static final Duration LONGEST_FLAGS = Duration.ofDays(32);
  private static final int DAY_COLUMNS = 430;
  private static final int FORECAST_COLUMNS = 96;

  private final TankDesk desk;
  private final Texts texts;

  TankLookup(TankDesk desk, Texts texts) {
    this.desk = desk;
    this.texts = texts;
  }

  List<TankFacts> all() {
    return desk.tanks().tanks().stream().map(this::facts).toList();
  }

  TankFacts facts(Tank tank) {
    Instant now = desk.ticker().now();
    List<TankLimits.ProductLimit> limits = desk.limits().limits(tank.id());
    CurveWindow day = CurveWindow.last(DAY, now, DAY_COLUMNS);
    Optional<TankNow> watched = watched(tank);
    return new TankFacts(
        tank,
        desk.tanks().use(tank.id()).map(use -> use.free()).orElse(0),
        desk.stake().of(tank.id()),
        limits,
        plan(watched, day).with(cardLimits(limits, day), List.of()),
        LevelScale.of(watched.map(TankLookup::levelKind).orElse(ChannelKind.LEVEL_PERCENT)),
        watched.flatMap(this::forecast));
  }

  /** The curve of a tank's page, limits named by product. */
  CurvePlan page(Tank tank, CurveWindow window, List<CurvePlan.Mark> marks) {
    List<LimitLine> lines =
        new ArrayList<>(
            new LimitLines(texts).of(desk.charts().limits(tank.id(), window.from(), window.to())));
    ChannelKind kind = watched(tank).map(TankLookup::levelKind).orElse(ChannelKind.LEVEL_PERCENT);
    LevelScale scale = LevelScale.of(kind);
    lines.add(line(kind.quantity(), scale.warning(), window, Rank.WARNING, ""));
    lines.add(line(kind.quantity(), scale.critical(), window, Rank.STRICTEST, ""));
    List<CurvePlan.Mark> all = new ArrayList<>(marks);
    watched(tank)
        .ifPresent(
            now -> {
              all.addAll(flags(now, ChannelKind.LID, CurvePlan.MarkKind.LID, window));
              all.addAll(flags(now, ChannelKind.FILL, CurvePlan.MarkKind.FILL, window));
            });
    return plan(watched(tank), window).with(lines, all);
  }

  /** When a flag of the controller was up; over more than a month only pixels would be seen. */
  private List<CurvePlan.Mark> flags(
      TankNow tank, ChannelKind kind, CurvePlan.MarkKind mark, CurveWindow window) {
    if (Duration.between(window.from(), window.to()).compareTo(LONGEST_FLAGS) > 0) {
      return List.of();
    }
    CurvePlan scale = window.plan(List.of());
    List<CurvePlan.Mark> marks = new ArrayList<>();
    trace(tank, kind, "watch.trace.level", window)
        .ifPresent(trace -> trace.segments().forEach(segment -> runs(segment, scale, mark, marks)));
    return marks;
  }

  private void runs(
      CurvePlan.Segment segment,
      CurvePlan scale,
      CurvePlan.MarkKind kind,
      List<CurvePlan.Mark> marks) {
    Instant from = null;
    for (CurvePlan.Column column : segment.columns()) {
      boolean up = column.most() >= 1;
      if (up && from == null) {
        from = scale.at(column.index());
      }
      if (from != null && (!up || column == segment.end())) {
        Instant to = up ? column.lastAt() : scale.at(column.index());
        String length = texts.formats().age(Duration.between(from, to));
        String key = kind == CurvePlan.MarkKind.LID ? "watch.mark.lid" : "watch.mark.fill";
        marks.add(new CurvePlan.Mark(kind, from, to, texts.say(key, length)));
        from = null;
      }
    }
  }

  private static ChannelKind levelKind(TankNow tank) {
    return tank.level().map(now -> now.channel().kind()).orElse(ChannelKind.LEVEL_PERCENT);
  }

  private Optional<TankNow> watched(Tank tank) {
    return desk.now().get().tank(tank.id());
  }

  /** The channels that a page draws. */
  List<Curves.Line> lines(Tank tank) {
    List<Curves.Line> lines = new ArrayList<>();
    watched(tank)
        .ifPresent(
            now -> {
              line(now, ChannelKind.TEMP_TOP, "watch.trace.top").ifPresent(lines::add);
              line(now, ChannelKind.TEMP_BOTTOM, "watch.trace.bottom").ifPresent(lines::add);
              line(now, levelKind(now), "watch.trace.level").ifPresent(lines::add);
            });
    return lines;
  }

  private CurvePlan plan(Optional<TankNow> watched, CurveWindow window) {
    List<Trace> traces = new ArrayList<>();
    watched.ifPresent(
        tank -> {
          trace(tank, ChannelKind.TEMP_TOP, "watch.trace.top", window).ifPresent(traces::add);
          trace(tank, ChannelKind.TEMP_BOTTOM, "watch.trace.bottom", window).ifPresent(traces::add);
          trace(tank, levelKind(tank), "watch.trace.level", window).ifPresent(traces::add);
        });
    return window.plan(traces);
  }

  private Optional<Trace> trace(
      TankNow tank, ChannelKind kind, String nameKey, CurveWindow window) {
    return line(tank, kind, nameKey).map(line -> desk.curves().trace(line, window));
  }

  private Optional<Curves.Line> line(TankNow tank, ChannelKind kind, String nameKey) {
    return tank.channel(kind)
        .map(ChannelNow::channel)
        .map(
            channel ->
                new Curves.Line(
                    channel.id(), texts.say(nameKey), kind.quantity(), channel.staleAfter()));
  }

  private Optional<LevelForecast> forecast(TankNow tank) {
    CurveWindow week = CurveWindow.last(Duration.ofDays(4), desk.ticker().now(), FORECAST_COLUMNS);
    return trace(tank, levelKind(tank), "watch.trace.level", week)
        .flatMap(trace -> LevelForecast.of(points(trace)));
  }

  private static List<LevelForecast.Point> points(Trace trace) {
    return trace.segments().stream()
        .flatMap(segment -> segment.columns().stream())
        .map(column -> new LevelForecast.Point(column.lastAt(), column.last()))
        .toList();
  }

  private static List<LimitLine> cardLimits(
      List<TankLimits.ProductLimit> limits, CurveWindow window) {
    Rank rank = limits.isEmpty() ? Rank.PRODUCT : Rank.STRICTEST;
    double value = limits.isEmpty() ? USUAL_LIMIT : limits.getFirst().celsius();
    return List.of(line(Quantity.TEMPERATURE, value, window, rank, ""));
  }

  private static LimitLine line(
      Quantity quantity, double value, CurveWindow window, Rank rank, String label) {
    return new LimitLine(quantity, value, window.from(), window.to(), rank, label);
  }
}
