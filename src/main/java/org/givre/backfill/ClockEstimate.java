package org.givre.backfill;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;

/**
 * How far a controller's clock is ahead, from what it logged and what was read live meanwhile.
 *
 * @param ahead to be taken off its times
 * @param pairs how many logged numbers had a live one beside them
 * @param difference their mean distance there, in the unit of the channel
 */
public record ClockEstimate(Duration ahead, int pairs, double difference) {

  private static final int FEWEST = 8;
  private static final int MINUTES = 180;
  private static final Duration NEAR = Duration.ofMinutes(3);

  /** Empty when too little overlaps, or nothing moves enough to tell one minute from another. */
  static Optional<ClockEstimate> of(
      List<Map.Entry<Instant, Double>> logged, NavigableMap<Instant, Double> live) {
    ClockEstimate best = null;
    double worst = 0;
    for (int minutes = -MINUTES; minutes <= MINUTES; minutes++) {
      ClockEstimate here = at(Duration.ofMinutes(minutes), logged, live);
      if (here.pairs() < FEWEST) {
        continue;
      }
      worst = Math.max(worst, here.difference());
      if (best == null || isBetter(here, best)) {
        best = here;
      }
    }
    boolean tells = best != null && worst > 2 * best.difference() + 0.05;
    return tells ? Optional.of(best) : Optional.empty();
  }

  /** Of equals the smaller clock error. */
  private static boolean isBetter(ClockEstimate here, ClockEstimate best) {
    int order = Double.compare(here.difference(), best.difference());
    return order < 0 || (order == 0 && here.ahead().abs().compareTo(best.ahead().abs()) < 0);
  }

  private static ClockEstimate at(
      Duration ahead, List<Map.Entry<Instant, Double>> logged, NavigableMap<Instant, Double> live) {
    int pairs = 0;
    double sum = 0;
    for (Map.Entry<Instant, Double> each : logged) {
      Instant at = each.getKey().minus(ahead);
      Map.Entry<Instant, Double> near = live.floorEntry(at);
      Map.Entry<Instant, Double> next = live.ceilingEntry(at);
      Map.Entry<Instant, Double> nearest = nearer(at, near, next);
      if (nearest != null) {
        pairs++;
        sum += Math.abs(nearest.getValue() - each.getValue());
      }
    }
    return new ClockEstimate(ahead, pairs, pairs == 0 ? Double.MAX_VALUE : sum / pairs);
  }

  private static Map.Entry<Instant, Double> nearer(
      Instant at, Map.Entry<Instant, Double> one, Map.Entry<Instant, Double> other) {
    Map.Entry<Instant, Double> nearer =
        one == null
            ? other
            : other == null
                    || Duration.between(one.getKey(), at)
                            .compareTo(Duration.between(at, other.getKey()))
                        <= 0
                ? one
                : other;
    boolean near =
        nearer != null && Duration.between(nearer.getKey(), at).abs().compareTo(NEAR) <= 0;
    return near ? nearer : null;
  }
}
