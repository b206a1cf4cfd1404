package org.givre.bench;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import org.givre.history.BlockBody;
import org.givre.history.BlockBody.Cost;
import org.givre.history.SealedBlock;
import org.givre.kernel.Digest;
import org.givre.measure.ChannelId;
import org.givre.measure.Reading;
import org.givre.rehearsal.TankFigures;

/**
 * How many bytes a sealed reading takes, by kind of channel: time to the second, quality, source,
 * profile and number. What the chain costs, and microseconds where readings have some, is told
 * apart.
 */
public final class BytesBench implements Bench {

  private static final int DAYS = 60;
  private static final Instant START = Instant.parse("2026-01-05T00:00:00Z");
  private static final ChannelId CHANNEL = new ChannelId(new UUID(4, 2));

  private final Random chance = new Random(14);

  @Override
  public String name() {
    return "bytes";
  }

  /** One kind of channel. */
  private record Kind(String name, ToDoubleFunction<TankFigures> number) {}

  @Override
  public List<Figure> measure(Consumer<String> progress) {
    progress.accept(DAYS + " days of a simulated tank, one reading a minute");
    TankYears years = new TankYears(7);
    List<List<TankFigures>> days = new ArrayList<>();
    for (int day = 0; day < DAYS; day++) {
      days.add(years.day());
    }
    List<Kind> kinds =
        List.of(
            new Kind("top", now -> TankYears.tenths(now.top())),
            new Kind("bottom", now -> TankYears.tenths(now.bottom())),
            new Kind("top-hundredths", now -> Math.rint(now.top() * 100) / 100),
            new Kind("top-corrected", now -> TankYears.tenths(now.top()) * 1.00371 - 0.2917),
            new Kind("level", now -> 5 * Math.rint(now.levelMm() / 5)),
            new Kind("lid", now -> now.lidOpen() ? 1 : 0));
    List<Figure> figures = new ArrayList<>();
    for (Kind kind : kinds) {
      figures.add(Figure.of(name(), kind.name(), bytes(days, kind, false), "B/reading"));
    }
    figures.add(
        Figure.of(name(), "microseconds", bytes(days, kinds.getFirst(), true), "B/reading"));
    figures.add(
        Figure.of(
            name(), "header-and-digests", header() / (double) TankYears.MINUTES, "B/reading"));
    return figures;
  }

  private double bytes(List<List<TankFigures>> days, Kind kind, boolean micros) {
    long bytes = 0;
    long readings = 0;
    for (int day = 0; day < days.size(); day++) {
      List<Reading> of = readings(days.get(day), day, kind, micros);
      Cost cost = BlockBody.cost(of, reading -> true);
      bytes += micros ? cost.micros() : BlockBody.of(of, reading -> true).length;
      readings += of.size();
    }
    return bytes / (double) readings;
  }

  /** Some polls come a second late; with {@code micros} none comes on the second. */
  private List<Reading> readings(List<TankFigures> day, int number, Kind kind, boolean micros) {
    List<Reading> readings = new ArrayList<>();
    for (int minute = 0; minute < day.size(); minute++) {
      Instant due = START.plusSeconds(number * 86_400L + minute * 60L);
      long late = chance.nextInt(20) == 0 ? 1 : 0;
      Instant at =
          micros
              ? due.plusNanos(250_000_000 + 1_000L * chance.nextInt(8_000))
              : due.plusSeconds(late);
      readings.add(TankYears.reading(CHANNEL, at, kind.number().applyAsDouble(day.get(minute))));
    }
    return readings;
  }

  private static int header() {
    return new SealedBlock(
            1,
            CHANNEL,
            0,
            0,
            START,
            0,
            java.util.OptionalDouble.empty(),
            java.util.OptionalDouble.empty(),
            new byte[0],
            Digest.ZERO,
            Digest.ZERO,
            Digest.ZERO)
        .headerBytes();
  }
}
