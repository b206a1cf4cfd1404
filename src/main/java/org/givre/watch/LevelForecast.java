package org.givre.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * How fast the level falls, and when it would reach a limit at that speed: the median of the slopes
 * between all pairs of points since the last fill (Theil-Sen), which a few odd readings do not
 * move.
 *
 * @param perDay in the level's unit a day; positive while it falls
 */
public record LevelForecast(double perDay, Point last) {

  /** A level at an instant. */
  public record Point(Instant at, double level) {}

  /** Shorter than this, the steps of the gauge say more than the nitrogen. */
  private static final Duration SHORTEST = Duration.ofHours(6);

  /** A rise of this much between two points is a fill. */
  private static final double FILL = 2;

  private static final double DAY = Duration.ofDays(1).toSeconds();

  /** Empty when the points do not reach back far enough. */
  public static Optional<LevelForecast> of(List<Point> points) {
    List<Point> since = sinceLastFill(points);
    if (since.size() < 3
        || Duration.between(since.getFirst().at(), since.getLast().at()).compareTo(SHORTEST) < 0) {
      return Optional.empty();
    }
    double[] slopes = slopes(since);
    Arrays.sort(slopes);
    double median = slopes[slopes.length / 2];
    return Optional.of(new LevelForecast(-median * DAY, since.getLast()));
  }

  /** How long until the level is at {@code limit}; empty when it does not fall. */
  public Optional<Duration> until(double limit) {
    double left = last.level() - limit;
    return perDay <= 0.05
        ? Optional.empty()
        : Optional.of(Duration.ofSeconds((long) (Math.max(0, left) / perDay * DAY)));
  }

  private static List<Point> sinceLastFill(List<Point> points) {
    List<Point> since = new ArrayList<>();
    for (Point point : points) {
      if (!since.isEmpty() && point.level() - since.getLast().level() >= FILL) {
        since.clear();
      }
      since.add(point);
    }
    return since;
  }

  private static double[] slopes(List<Point> points) {
    List<Double> slopes = new ArrayList<>();
    for (int one = 0; one < points.size(); one++) {
      for (int other = one + 1; other < points.size(); other++) {
        double apart = Duration.between(points.get(one).at(), points.get(other).at()).toSeconds();
        if (apart > 0) {
          slopes.add((points.get(other).level() - points.get(one).level()) / apart);
        }
      }
    }
    return slopes.stream().mapToDouble(Double::doubleValue).toArray();
  }
}
