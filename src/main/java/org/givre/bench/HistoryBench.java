package org.givre.bench;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import org.givre.history.Curves;
import org.givre.kernel.Ticker;
import org.givre.measure.ChannelId;
import org.givre.measure.CurvePlan.Column;
import org.givre.measure.CurvePlan.Trace;
import org.givre.measure.CurveWindow;
import org.givre.measure.Quantity;
import org.givre.measure.Reading;
import org.givre.measure.Value;
import org.givre.rehearsal.TankFigures;

/**
 * How fast windows of one channel become 2,000 columns, from an hour to the whole history, warm and
 * just after opening; the whole history also beside one SQL aggregate over plain rows of the same
 * readings, in the same run.
 */
public final class HistoryBench implements Bench {

  private static final ChannelId CHANNEL = new ChannelId(new UUID(4, 2));
  private static final int COLUMNS = 2_000;
  private static final int TIMES = 21;
  private static final int DAYS_AT_ONCE = 61;
  private static final LocalDate START = LocalDate.of(1996, 11, 24);
  private static final Map<String, Duration> WINDOWS = windows();

  private final HistorySite site;
  private final Ticker ticker;
  private final int years;
  private final Instant start = START.atStartOfDay(ZoneOffset.UTC).toInstant();
  private final Instant end;

  /** Where the history lies. */
  public interface HistorySite {

    /** Keeps readings, a list a day, and seals each day. */
    void days(ChannelId channel, List<List<Reading>> days);

    Curves curves();

    PlainRows plain();

    /** Closes the database and opens it again. */
    void reopen() throws IOException;
  }

  public HistoryBench(HistorySite site, Ticker ticker, int years) {
    this.site = site;
    this.ticker = ticker;
    this.years = years;
    this.end = START.plusYears(years).atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  private static Map<String, Duration> windows() {
    Map<String, Duration> windows = new java.util.LinkedHashMap<>();
    windows.put("1h", Duration.ofHours(1));
    windows.put("1d", Duration.ofDays(1));
    windows.put("1w", Duration.ofDays(7));
    windows.put("30d", Duration.ofDays(30));
    windows.put("200d", Duration.ofDays(200));
    windows.put("1y", Duration.ofDays(365));
    windows.put("5y", Duration.ofDays(5 * 365));
    windows.put("15y", Duration.ofDays(15 * 365));
    return windows;
  }

  @Override
  public String name() {
    return "history";
  }

  @Override
  public List<Figure> measure(Consumer<String> progress) throws IOException, NotMeasured {
    fill(progress);
    List<Figure> figures = new ArrayList<>();
    double worstMedian = 0;
    double worstCold = 0;
    for (Map.Entry<String, Duration> window : WINDOWS.entrySet()) {
      if (window.getValue().compareTo(Duration.between(start, end)) < 0) {
        double cold = cold(window.getValue());
        double median = median(window.getValue());
        worstMedian = Math.max(worstMedian, median);
        worstCold = Math.max(worstCold, cold);
        figures.add(Figure.of(name(), "window-" + window.getKey(), median, "ms"));
        figures.add(Figure.of(name(), "cold-" + window.getKey(), cold, "ms"));
      }
    }
    figures.addAll(whole(progress));
    figures.add(Figure.of(name(), "worst-median", worstMedian, "ms"));
    figures.add(Figure.of(name(), "worst-cold", worstCold, "ms"));
    return figures;
  }

  private void fill(Consumer<String> progress) {
    site.plain().create();
    TankYears tank = new TankYears(30);
    long days = Duration.between(start, end).toDays();
    List<List<Reading>> month = new ArrayList<>();
    for (long day = 0; day < days; day++) {
      if (day % 365 == 0) {
        progress.accept("year " + (day / 365 + 1) + " of " + years);
      }
      month.add(day(start.plus(Duration.ofDays(day)), tank.day()));
      if (month.size() == DAYS_AT_ONCE || day == days - 1) {
        keep(month);
        month.clear();
      }
    }
  }

  private static List<Reading> day(Instant from, List<TankFigures> figures) {
    List<Reading> readings = new ArrayList<>();
    for (int minute = 0; minute < figures.size(); minute++) {
      Instant at = from.plusSeconds(minute * 60L);
      readings.add(TankYears.reading(CHANNEL, at, TankYears.tenths(figures.get(minute).top())));
    }
    return readings;
  }

  private void keep(List<List<Reading>> days) {
    site.days(CHANNEL, days);
    List<Reading> all = days.stream().flatMap(List::stream).toList();
    site.plain()
        .add(
            all.stream().map(Reading::at).toArray(Instant[]::new),
            all.stream().mapToDouble(one -> ((Value.Good) one.value()).number()).toArray());
  }

  private Trace trace(Instant from, Instant to) {
    return site.curves()
        .trace(
            new Curves.Line(CHANNEL, "top", Quantity.TEMPERATURE, Duration.ofMinutes(3)),
            new CurveWindow(from, to, to, COLUMNS));
  }

  private double cold(Duration window) throws IOException {
    site.reopen();
    Sample sample = new Sample(1);
    Instant to = end.minus(Duration.ofDays(20));
    Instant from = to.minus(window).isBefore(start) ? start : to.minus(window);
    sample.time(ticker::monotonicNanos, () -> trace(from, to));
    return sample.percentile(100);
  }

  private double median(Duration window) {
    Sample sample = new Sample(TIMES);
    Random chance = new Random(9);
    long room = Duration.between(start, end).minus(window).toSeconds();
    for (int time = 0; time < TIMES; time++) {
      Instant from = start.plusSeconds((long) (chance.nextDouble() * room));
      sample.time(ticker::monotonicNanos, () -> trace(from, from.plus(window)));
    }
    return sample.percentile(50);
  }

  private List<Figure> whole(Consumer<String> progress) throws IOException, NotMeasured {
    progress.accept("all " + years + " years, by SQL over rows and from the summaries");
    double cold = cold(Duration.between(start, end));
    Sample ours = new Sample(TIMES);
    for (int time = 0; time < TIMES; time++) {
      ours.time(ticker::monotonicNanos, () -> trace(start, end));
    }
    Sample rows = new Sample(1);
    int[] columns = new int[1];
    rows.time(
        ticker::monotonicNanos, () -> columns[0] = site.plain().aggregate(start, end, COLUMNS));
    long drawn =
        trace(start, end).segments().stream()
            .flatMap(segment -> segment.columns().stream())
            .mapToInt(Column::index)
            .distinct()
            .count();
    if (columns[0] != COLUMNS || drawn != Math.min(COLUMNS, drawn) || drawn < COLUMNS / 2) {
      throw new NotMeasured("columns are missing: " + columns[0] + " and " + drawn);
    }
    double median = ours.percentile(50);
    double sql = rows.percentile(50);
    return List.of(
        Figure.of(name(), "window-" + years + "y", median, "ms")
            .against("SQL over rows " + Math.round(sql) + " ms", sql / median),
        Figure.of(name(), "cold-" + years + "y", cold, "ms"));
  }
}
