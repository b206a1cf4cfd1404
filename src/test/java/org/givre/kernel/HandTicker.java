package org.givre.kernel;

import java.time.Duration;
import java.time.Instant;

/** A clock that a test moves by hand. */
public final class HandTicker implements Ticker {

  private Instant now;
  private long nanos;

  public HandTicker(Instant now) {
    this.now = now;
  }

  public static HandTicker at(String instant) {
    return new HandTicker(Instant.parse(instant));
  }

  @Override
  public synchronized Instant now() {
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
