package org.givre.kernel;

import java.time.Instant;

/**
 * The only source of time. Two clocks, because they answer two questions: the wall clock labels a
 * record, the monotonic clock measures an age and never jumps.
 */
public interface Ticker {

  /** The wall clock in UTC, cut to the microsecond that every store keeps. */
  Instant now();

  /** Nanoseconds of a clock that only goes forward; only differences mean anything. */
  long monotonicNanos();
}
