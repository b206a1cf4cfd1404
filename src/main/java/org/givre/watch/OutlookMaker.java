package org.givre.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.givre.duty.StaffedHours;
import org.givre.watch.LevelForecast.Point;

/** Works out how long a tank holds from its levels. A pure function. */
public final class OutlookMaker {

  private static final Duration FORTNIGHT = Duration.ofDays(14);
  private static final Duration SHORTEST = Duration.ofHours(6);
  private static final Duration HALF_A_DAY = Duration.ofHours(12);
  private static final Duration A_DAY = Duration.ofDays(1);
  private static final double SLOWEST = 0.05;
  private static final double WARMS = 2;
  private static final int INTERVALS = 5;
  private static final double DAY = Duration.ofDays(1).toSeconds();

  /**
   * What is known of the vessel.
   *
   * @param minimum at this level it is critical
   * @param rise a rise of this much is a fill
   * @param dry how long it stays cold once dry
   */
  public record Vessel(double minimum, double rise, Duration dry) {}

  /**
   * How it warms.
   *
   * @param slope kelvin an hour
   */
  public record Warming(double value, double limit, double slope) {}

  private final Vessel vessel;
  private final StaffedHours staffed;
  private final Duration margin;

  public OutlookMaker(Vessel vessel, StaffedHours staffed, Duration margin) {
    this.vessel = vessel;
    this.staffed = staffed;
    this.margin = margin;
  }

  /** {@code levels} oldest first, some weeks of them, about one an hour. */
  public Outlook of(List<Point> levels, Optional<Warming> warming, Instant now) {
    List<Outlook.Fill> fills = fills(levels);
    OptionalDouble usual = fall(levels, now.minus(FORTNIGHT), A_DAY);
    OptionalDouble day = fall(levels, now.minus(A_DAY), HALF_A_DAY);
    Optional<Outlook.Hold> hold = hold(levels, usual, day);
    Optional<Instant> dry =
        hold.map(is -> levels.getLast().at().plus(is.shortest()).plus(vessel.dry()));
    Optional<Instant> warm = warming.flatMap(is -> warm(is, now));
    boolean warmFirst = warm.isPresent() && (dry.isEmpty() || warm.get().isBefore(dry.get()));
    Optional<Instant> critical = warmFirst ? warm : dry;
    Optional<Instant> next = staffed.next(now);
    return new Outlook(
        usual,
        day,
        hold,
        critical,
        warmFirst ? Outlook.Why.WARMING : Outlook.Why.LEVEL,
        next,
        next.flatMap(staffed::closing).flatMap(staffed::next),
        critical.map(at -> urgency(at, now)).orElse(0),
        fills,
        interval(fills));
  }

  private static Optional<Instant> warm(Warming is, Instant now) {
    if (is.slope() <= WARMS || is.value() >= is.limit()) {
      return Optional.empty();
    }
    double hours = (is.limit() - is.value()) / is.slope();
    return Optional.of(now.plusSeconds((long) (hours * 3600)));
  }

  /**
   * While somebody is there: it must be done before they leave when the next time is too late.
   * While nobody is: too late when the next time is.
   */
  private int urgency(Instant critical, Instant now) {
    if (!critical.isAfter(now)) {
      return 2;
    }
    if (!staffed.isStaffed(now)) {
      return tooLate(staffed.next(now), critical) ? 2 : 0;
    }
    Optional<Instant> next = staffed.closing(now).flatMap(staffed::next);
    return tooLate(next, critical) ? 1 : 0;
  }

  private boolean tooLate(Optional<Instant> next, Instant critical) {
    return next.map(at -> at.plus(margin).isAfter(critical)).orElse(true);
  }

  private Optional<Outlook.Hold> hold(
      List<Point> levels, OptionalDouble usual, OptionalDouble day) {
    if (levels.isEmpty() || usual.isEmpty() && day.isEmpty()) {
      return Optional.empty();
    }
    double slow = Math.min(usual.orElse(day.orElse(0)), day.orElse(usual.orElse(0)));
    double fast = Math.max(usual.orElse(slow), day.orElse(slow));
    if (fast <= SLOWEST) {
      return Optional.empty();
    }
    double left = Math.max(0, levels.getLast().level() - vessel.minimum());
    return Optional.of(new Outlook.Hold(lasts(left, fast), lasts(left, Math.max(SLOWEST, slow))));
  }

  private static Duration lasts(double left, double perDay) {
    return Duration.ofSeconds((long) (left / perDay * DAY));
  }

  /**
   * How fast the level falls a day between fills since an instant: Theil-Sen. Nothing where no
   * stretch between fills is long enough to prove it.
   */
  private OptionalDouble fall(List<Point> levels, Instant since, Duration proven) {
    List<Double> slopes = new ArrayList<>();
    List<Point> between = new ArrayList<>();
    Duration longest = Duration.ZERO;
    for (Point point : levels) {
      if (point.at().isBefore(since)) {
        continue;
      }
      if (!between.isEmpty() && point.level() - between.getLast().level() >= vessel.rise()) {
        longest = longer(longest, between);
        slopes(between, SHORTEST, slopes);
        between.clear();
      }
      between.add(point);
    }
    longest = longer(longest, between);
    slopes(between, SHORTEST, slopes);
    if (slopes.isEmpty() || longest.compareTo(proven) < 0) {
      return OptionalDouble.empty();
    }
    double[] sorted = slopes.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    return OptionalDouble.of(-sorted[sorted.length / 2] * DAY);
  }

  private static Duration longer(Duration longest, List<Point> points) {
    Duration span =
        points.isEmpty()
            ? Duration.ZERO
            : Duration.between(points.getFirst().at(), points.getLast().at());
    return span.compareTo(longest) > 0 ? span : longest;
  }

  /** Pairs at least a few hours apart: nearer, the steps of the gauge say more than nitrogen. */
  private static void slopes(List<Point> points, Duration apart, List<Double> slopes) {
    for (int one = 0; one < points.size(); one++) {
      for (int other = one + 1; other < points.size(); other++) {
        long seconds = Duration.between(points.get(one).at(), points.get(other).at()).toSeconds();
        if (seconds >= apart.toSeconds()) {
          slopes.add((points.get(other).level() - points.get(one).level()) / seconds);
        }
      }
    }
  }

  private List<Outlook.Fill> fills(List<Point> levels) {
    List<Outlook.Fill> fills = new ArrayList<>();
    for (int at = 1; at < levels.size(); at++) {
      Point before = levels.get(at - 1);
      Point after = levels.get(at);
      if (after.level() - before.level() < vessel.rise()) {
        continue;
      }
      boolean goesOn = !fills.isEmpty() && fills.getLast().to().equals(before.at());
      Outlook.Fill fill =
          goesOn
              ? new Outlook.Fill(
                  fills.getLast().from(), after.at(), fills.getLast().before(), after.level())
              : new Outlook.Fill(before.at(), after.at(), before.level(), after.level());
      if (goesOn) {
        fills.removeLast();
      }
      fills.add(fill);
    }
    return fills;
  }

  /** The median of the last five. */
  private static Optional<Duration> interval(List<Outlook.Fill> fills) {
    if (fills.size() < 3) {
      return Optional.empty();
    }
    List<Outlook.Fill> last =
        fills.subList(Math.max(0, fills.size() - INTERVALS - 1), fills.size());
    long[] seconds = new long[last.size() - 1];
    for (int at = 1; at < last.size(); at++) {
      seconds[at - 1] = Duration.between(last.get(at - 1).to(), last.get(at).to()).toSeconds();
    }
    Arrays.sort(seconds);
    return Optional.of(Duration.ofSeconds(seconds[seconds.length / 2]));
  }
}
