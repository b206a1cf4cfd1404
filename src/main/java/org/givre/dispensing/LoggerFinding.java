package org.givre.dispensing;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.givre.measure.Celsius;
import org.givre.product.StorageLimit;

/**
 * A shipper's record judged against the product's own limit. It claims what was measured and no
 * more: a gap is named and never joined over, and of two values of one instant the warmer counts.
 *
 * @param records readings kept, of which {@code instants} different instants
 * @param mean of every kept reading, in °C
 * @param interval between two readings
 */
public record LoggerFinding(
    Instant from,
    Instant to,
    Duration interval,
    int records,
    int instants,
    Celsius coldest,
    Celsius warmest,
    double mean,
    Above above,
    List<LogGap> gaps,
    Set<Flaw> flaws) {

  /** Consecutive readings further apart than this many intervals are a gap. */
  private static final double GAP_INTERVALS = 1.5;

  public LoggerFinding {
    gaps = List.copyOf(gaps);
    flaws =
        flaws.isEmpty() ? Set.of() : java.util.Collections.unmodifiableSet(EnumSet.copyOf(flaws));
  }

  /**
   * What was read strictly above the limit.
   *
   * @param atMost nothing proves that it was shorter than {@code atLeast} nor longer than this
   */
  public record Above(
      Celsius limit,
      int records,
      Optional<Instant> first,
      Optional<Instant> last,
      Duration atLeast,
      Duration atMost) {}

  /** A stretch without a reading. */
  public record LogGap(Instant from, Instant to, int missing) {
    public Duration length() {
      return Duration.between(from, to);
    }
  }

  /** Why a record is not simply conform. */
  public enum Flaw {
    ABOVE_LIMIT(true),
    GAP(true),
    /** The last reading lies before the arrival: the end of the journey is not proved. */
    ENDS_BEFORE_ARRIVAL(true),
    UNREADABLE_LINES(true),
    CUT_SHORT(true),
    CALIBRATION_PAST(true),
    /** Sorted, counted, the warmer kept: said, and no obstacle by itself. */
    TIMES_DISORDERED(false),
    /** The file names no logger: compare the number by eye. */
    NO_SERIAL(false);

    private final boolean blocks;

    Flaw(boolean blocks) {
      this.blocks = blocks;
    }

    /** The words are {@code reception.flaw.<key>}. */
    public String key() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
  }

  /** True where the shipment waits for a pharmacist's decision. */
  public boolean blocks() {
    return flaws.stream().anyMatch(flaw -> flaw.blocks);
  }

  public boolean isConform() {
    return flaws.isEmpty();
  }

  /** The verdict on a log with at least one sample. */
  public static LoggerFinding of(
      ShipperLog log, StorageLimit limit, Instant arrived, LocalDate today) {
    List<ShipperLog.Sample> samples = log.samples();
    Duration interval = shorter(log.header().interval(), usual(samples));
    List<LogGap> gaps = gaps(samples, interval);
    Above above = above(samples, limit, interval);
    Instant to = samples.getLast().at();
    Set<Flaw> flaws = EnumSet.noneOf(Flaw.class);
    flaw(flaws, above.records() > 0, Flaw.ABOVE_LIMIT);
    flaw(flaws, !gaps.isEmpty(), Flaw.GAP);
    flaw(flaws, longer(Duration.between(to, arrived), interval), Flaw.ENDS_BEFORE_ARRIVAL);
    flaw(flaws, !log.defects().refused().isEmpty(), Flaw.UNREADABLE_LINES);
    flaw(flaws, log.defects().cut(), Flaw.CUT_SHORT);
    flaw(
        flaws,
        log.header().calibratedUntil().filter(until -> until.isBefore(today)).isPresent(),
        Flaw.CALIBRATION_PAST);
    flaw(flaws, isDisordered(log.defects()), Flaw.TIMES_DISORDERED);
    flaw(flaws, log.header().serial().isEmpty(), Flaw.NO_SERIAL);
    return new LoggerFinding(
        samples.getFirst().at(),
        to,
        interval,
        samples.size(),
        (int) samples.stream().map(ShipperLog.Sample::at).distinct().count(),
        samples.stream().map(ShipperLog.Sample::value).min(Celsius::compareTo).orElseThrow(),
        samples.stream().map(ShipperLog.Sample::value).max(Celsius::compareTo).orElseThrow(),
        samples.stream().mapToDouble(s -> s.value().degrees()).average().orElseThrow(),
        above,
        gaps,
        flaws);
  }

  /** What the file announces, unless it was read more often: a gap must not hide behind it. */
  private static Duration shorter(Optional<Duration> announced, Duration usual) {
    return announced.filter(a -> a.compareTo(usual) < 0).orElse(usual);
  }

  private static void flaw(Set<Flaw> flaws, boolean found, Flaw flaw) {
    if (found) {
      flaws.add(flaw);
    }
  }

  private static boolean isDisordered(ShipperLog.Defects defects) {
    return defects.exactDuplicates() + defects.conflictingDuplicates() + defects.outOfOrder() > 0;
  }

  /** The most frequent distance between two readings; one minute where there is only one. */
  private static Duration usual(List<ShipperLog.Sample> samples) {
    java.util.Map<Duration, Integer> counted = new java.util.HashMap<>();
    for (int i = 1; i < samples.size(); i++) {
      Duration step = Duration.between(samples.get(i - 1).at(), samples.get(i).at());
      if (!step.isZero()) {
        counted.merge(step, 1, Integer::sum);
      }
    }
    return counted.entrySet().stream()
        .max(
            java.util.Map.Entry.<Duration, Integer>comparingByValue()
                .thenComparing(entry -> entry.getKey().negated()))
        .map(java.util.Map.Entry::getKey)
        .orElse(Duration.ofMinutes(1));
  }

  private static boolean longer(Duration length, Duration interval) {
    return length.toMillis() > GAP_INTERVALS * interval.toMillis();
  }

  private static List<LogGap> gaps(List<ShipperLog.Sample> samples, Duration interval) {
    List<LogGap> gaps = new ArrayList<>();
    for (int i = 1; i < samples.size(); i++) {
      Instant before = samples.get(i - 1).at();
      Instant after = samples.get(i).at();
      Duration length = Duration.between(before, after);
      if (longer(length, interval)) {
        int missing = (int) Math.round((double) length.toMillis() / interval.toMillis()) - 1;
        gaps.add(new LogGap(before, after, Math.max(1, missing)));
      }
    }
    return gaps;
  }

  private static Above above(
      List<ShipperLog.Sample> samples, StorageLimit limit, Duration interval) {
    int records = 0;
    Optional<Instant> first = Optional.empty();
    Optional<Instant> last = Optional.empty();
    Duration atLeast = Duration.ZERO;
    Duration atMost = Duration.ZERO;
    for (int i = 0; i < samples.size(); i++) {
      ShipperLog.Sample sample = samples.get(i);
      if (limit.isExceededBy(sample.value())) {
        records++;
        first = first.or(() -> Optional.of(sample.at()));
        last = Optional.of(sample.at());
        boolean goesOn = i > 0 && limit.isExceededBy(samples.get(i - 1).value());
        Instant since = i > 0 ? samples.get(i - 1).at() : sample.at().minus(interval);
        atLeast = goesOn ? atLeast.plus(Duration.between(since, sample.at())) : atLeast;
        atMost = atMost.plus(Duration.between(since, sample.at()));
      } else if (i > 0 && limit.isExceededBy(samples.get(i - 1).value())) {
        atMost = atMost.plus(Duration.between(samples.get(i - 1).at(), sample.at()));
      }
    }
    return new Above(limit.value(), records, first, last, atLeast, atMost);
  }
}
