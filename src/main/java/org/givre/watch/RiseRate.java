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

  private record Point(Instant at, double value) {}

  private final List<Point> points = new ArrayList<>();

  /** Takes a reading; the slope in kelvin an hour once there is enough of them. */
  OptionalDouble add(Instant at, double value) {
    boolean soon = !points.isEmpty() && at.isBefore(points.getLast().at().plus(STEP));
    if (!soon) {
      points.add(new Point(at, value));
      points.removeIf(point -> point.at().isBefore(at.minus(SPAN)));
    }
    return slope();
  }

  void forget() {
    points.clear();
  }

  private OptionalDouble slope() {
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
