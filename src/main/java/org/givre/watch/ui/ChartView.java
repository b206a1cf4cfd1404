package org.givre.watch.ui;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What part of time a chart looks at.
 *
 * @param end empty while it follows the present
 */
record ChartView(Duration length, Optional<Instant> end) {

  static final Duration LEAST = Duration.ofMinutes(5);
  static final Duration MOST = Duration.ofDays(10_957);

  static ChartView last(Duration length) {
    return new ChartView(clamp(length), Optional.empty());
  }

  Instant to(Instant now) {
    return end.orElse(now);
  }

  Instant from(Instant now) {
    return to(now).minus(length);
  }

  /** By a share of what is seen: -0.5 half of it earlier. Never into the future. */
  ChartView moved(double share, Instant now) {
    return ending(length, to(now).plus(times(length, share)), now);
  }

  /** The instant {@code around} stays where it is on the screen. */
  ChartView zoomed(double factor, Instant around, Instant now) {
    Duration other = clamp(times(length, factor));
    double right = ratio(Duration.between(around, to(now)), length);
    boolean follows = end.isEmpty() && right < 0.1;
    return follows ? last(other) : ending(other, around.plus(times(other, right)), now);
  }

  /** Exactly a stretch that was drawn, if it is long enough to see something. */
  ChartView chosen(Instant from, Instant to, Instant now) {
    Duration drawn = Duration.between(from, to);
    Duration other = clamp(drawn);
    Instant last = to.plus(other.minus(drawn).dividedBy(2));
    return ending(other, last, now);
  }

  private static ChartView ending(Duration length, Instant to, Instant now) {
    return new ChartView(length, to.isBefore(now) ? Optional.of(to) : Optional.empty());
  }

  private static Duration clamp(Duration length) {
    return length.compareTo(LEAST) < 0 ? LEAST : length.compareTo(MOST) > 0 ? MOST : length;
  }

  private static Duration times(Duration length, double factor) {
    return Duration.ofMillis(Math.round(length.toMillis() * factor));
  }

  private static double ratio(Duration part, Duration whole) {
    return part.toMillis() / (double) whole.toMillis();
  }
}
