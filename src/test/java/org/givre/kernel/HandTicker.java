package org.givre.kernel;

import java.time.Duration;
import java.time.Instant;

/** A clock that a test moves by hand. */
public final class HandTicker implements Ticker {

  private Instant now;
  private long nanos;
  private Duration step = Duration.ZERO;

  public HandTicker(Instant now) {
    this.now = now;
  }

  public static HandTicker at(String instant) {
    return new HandTicker(Instant.parse(instant));
  }

  /**
   * From now on each look at the clock finds it a microsecond later, as a real clock does: two
   * looks within one act differ.
   */
  public synchronized HandTicker running() {
    step = Duration.ofNanos(1_000);
    return this;
  }

  @Override
  public synchronized Instant now() {
    now = now.plus(step);
    return now;
  }

  @Override
  public synchronized long monotonicNanos() {
    return nanos;
  }

  public synchronized HandTicker forward(Duration by) {
    now = now.plus(by);
    nanos += by.toNanos();
    return this;
  }

  /** The wall clock jumps; the monotonic one does not. */
  public synchronized HandTicker wall(Duration by) {
    now = now.plus(by);
    return this;
  }
}
