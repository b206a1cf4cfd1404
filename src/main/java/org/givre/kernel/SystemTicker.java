package org.givre.kernel;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The computer's own clocks. */
public final class SystemTicker implements Ticker {

  private final Clock clock = Clock.systemUTC();

  @Override
  public Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  @Override
  public long monotonicNanos() {
    return System.nanoTime();
  }
}
