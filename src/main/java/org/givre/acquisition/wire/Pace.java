package org.givre.acquisition.wire;

import java.time.Duration;

/**
 * The times of one device on its line.
 *
 * @param timeout from the end of sending to the last byte of the answer
 * @param gap the silence that an old instrument needs before a request, beyond T3.5
 */
public record Pace(Duration timeout, Duration gap) {

  public Pace {
    if (timeout.toMillis() < 50 || timeout.toSeconds() > 30) {
      throw new IllegalArgumentException("time-out " + timeout);
    }
  }

  public static Pace of(Duration timeout) {
    return new Pace(timeout, Duration.ZERO);
  }
}
