package org.givre.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How fast a probe warms: the median of the slopes between all pairs of readings of twenty minutes
 * (Theil-Sen), which a few odd readings do not move. One reading each half minute is enough.
 */
final class RiseRate {

  private static final Duration SPAN = Duration.ofMinutes(20);
  private static final Duration SHORTEST = Duration.ofMinutes(10);
  private static final Duration STEP = Duration.ofSeconds(25);
  private static final int FEWEST = 10;

  /** Before this long is seen, nobody knows what the probe's own noise is. */
  private static final Duration MEMORY = Duration.ofHours(2);

  private static final Duration SPARSE = Duration.ofMinutes(5);

  /** A vapour probe wanders by half a kelvin within the hour; the limits' deadband is 3 K. */
  private static final double CLEAR = 3;

  private record Point(Instant at, double value) {}

  private final List<Point> points = new ArrayList<>();
  private final List<Point> memory = new ArrayList<>();
  private OptionalDouble slope = OptionalDouble.empty();

  /** Takes a reading; the slope in kelvin an hour once there is enough of them. */
  OptionalDouble add(Instant at, double value) {
    boolean soon = !points.isEmpty() && at.isBefore(points.getLast().at().plus(STEP));
    if (!soon) {
      points.add(new Point(at, value));
      points.removeIf(point -> point.at().isBefore(at.minus(SPAN)));
      slope = median();
    }
    if (memory.isEmpty() || !at.isBefore(memory.getLast().at().plus(SPARSE))) {
      memory.add(new Point(at, value));
      memory.removeIf(point -> point.at().isBefore(at.minus(MEMORY)));
    }
    return slope;
  }

  /**
   * Whether it is at least 3 K warmer than its coldest of the last two hours: from a slope of
   * twenty minutes alone, noise would foretell a warm tank several times a day.
   */
  boolean hasLeftItsNoise() {
    return !points.isEmpty()
        && memory.stream().mapToDouble(Point::value).min().stream()
            .anyMatch(coldest -> points.getLast().value() - coldest >= CLEAR);
  }

  void forget() {
    points.clear();
    memory.clear();
    slope = OptionalDouble.empty();
  }

  /** What {@link #add} last found. */
  OptionalDouble slope() {
    return slope;
  }

  private OptionalDouble median() {
    if (points.size() < FEWEST
        || Duration.between(points.getFirst().at(), points.getLast().at()).compareTo(SHORTEST)
            < 0) {
      return OptionalDouble.empty();
    }
    double[] slopes = new double[points.size() * (points.size() - 1) / 2];
    int next = 0;
    for (int one = 0; one < points.size(); one++) {
      for (int other = one + 1; other < points.size(); other++) {
        double hours =
            Duration.between(points.get(one).at(), points.get(other).at()).toMillis() / 3_600_000.0;
        slopes[next++] = (points.get(other).value() - points.get(one).value()) / hours;
      }
    }
    Arrays.sort(slopes);
    return OptionalDouble.of(slopes[slopes.length / 2]);
  }
}
