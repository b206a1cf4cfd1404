package org.givre.bench;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.givre.kernel.Ticker;
import org.givre.measure.ChannelId;
import org.givre.measure.Reading;
import org.givre.thermal.ThermalRecord;

/** How long the thermal history of a unit takes: nine months, two probes, one reading a minute. */
public final class UnitBench implements Bench {

  private static final LocalDate START = LocalDate.of(2026, 2, 1);
  private static final int DAYS = 273;
  private static final int DAYS_AT_ONCE = 61;
  private static final int TIMES = 9;
  private static final List<ChannelId> CHANNELS =
      List.of(new ChannelId(new UUID(5, 1)), new ChannelId(new UUID(5, 2)));

  private final UnitSite site;
  private final Ticker ticker;

  /** Where the unit stands and its tank's readings lie. */
  public interface UnitSite {

    /** Keeps readings, a list a day, and seals each day. */
    void days(ChannelId channel, List<List<Reading>> days);

    /** A unit stands in a tank that these channels, top and bottom, watch from this instant. */
    void stand(List<ChannelId> channels, Instant from);

    ThermalRecord history(Instant until);
  }

  public UnitBench(UnitSite site, Ticker ticker) {
    this.site = site;
    this.ticker = ticker;
  }

  @Override
  public String name() {
    return "unit";
  }

  @Override
  public List<Figure> measure(Consumer<String> progress) throws NotMeasured {
    Instant from = START.atStartOfDay(ZoneOffset.UTC).toInstant();
    Instant until = from.plus(Duration.ofDays(DAYS));
    progress.accept("two probes, " + DAYS + " days");
    for (ChannelId channel : CHANNELS) {
      fill(channel, from);
    }
    site.stand(CHANNELS, from);
    Sample first = new Sample(1);
    ThermalRecord[] found = new ThermalRecord[1];
    first.time(ticker::monotonicNanos, () -> found[0] = site.history(until));
    Sample again = new Sample(TIMES);
    for (int time = 0; time < TIMES; time++) {
      again.time(ticker::monotonicNanos, () -> found[0] = site.history(until));
    }
    long readings = found[0].stays().getFirst().readings();
    if (readings != (long) DAYS * TankYears.MINUTES) {
      throw new NotMeasured("readings are missing: " + readings);
    }
    return List.of(
        Figure.of(name(), "history-first", first.percentile(100), "ms"),
        Figure.of(name(), "history-median", again.percentile(50), "ms"));
  }

  private void fill(ChannelId channel, Instant from) {
    TankYears tank = new TankYears(30);
    List<List<Reading>> days = new ArrayList<>();
    for (int day = 0; day < DAYS; day++) {
      Instant midnight = from.plus(Duration.ofDays(day));
      List<Reading> readings = new ArrayList<>();
      var figures = tank.day();
      for (int minute = 0; minute < figures.size(); minute++) {
        double top = TankYears.tenths(figures.get(minute).top());
        readings.add(TankYears.reading(channel, midnight.plusSeconds(minute * 60L), top));
      }
      days.add(readings);
      if (days.size() == DAYS_AT_ONCE || day == DAYS - 1) {
        site.days(channel, days);
        days.clear();
      }
    }
  }
}
