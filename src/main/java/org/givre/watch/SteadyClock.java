package org.givre.watch;

import java.time.Duration;
import java.time.Instant;
import org.givre.kernel.Ticker;

/**
 * Wall-clock labels that pass as evenly as the monotonic clock: an alarm's delays never see the
 * wall clock jump. Set right again by {@link #jump}.
 */
final class SteadyClock {

  /** What network time may correct without anybody calling it a jump. */
  private static final Duration TOLERANCE = Duration.ofSeconds(5);

  private final Ticker ticker;
  private Instant anchor;
  private long anchorNanos;

  SteadyClock(Ticker ticker) {
    this.ticker = ticker;
    anchor = ticker.now();
    anchorNanos = ticker.monotonicNanos();
  }

  Instant now() {
    return at(ticker.monotonicNanos());
  }

  Instant at(long monotonicNanos) {
    return anchor.plusNanos(monotonicNanos - anchorNanos);
  }

  /** By how much the wall clock jumped since it was last looked at; zero when it did not. */
  Duration jump() {
    long nanos = ticker.monotonicNanos();
    Instant wall = ticker.now();
    Duration apart = Duration.between(at(nanos), wall);
    if (apart.abs().compareTo(TOLERANCE) <= 0) {
      return Duration.ZERO;
    }
    anchor = wall;
    anchorNanos = nanos;
    return apart;
  }
}
