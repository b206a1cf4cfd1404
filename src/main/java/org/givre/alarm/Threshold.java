package org.givre.alarm;

import java.time.Duration;

/**
 * One step of a limit machine (monitoring handbook §8.6; every number is a setting of the site).
 *
 * @param limit in the channel's unit; only what is strictly beyond it alarms
 * @param onDelay how long beyond before anybody is told
 * @param deadband how far inside the limit before it counts as over, in the channel's unit
 * @param offDelay how long inside by more than the deadband before it is over
 */
public record Threshold(
    AlarmLevel level,
    double limit,
    Duration onDelay,
    double deadband,
    Duration offDelay,
    Latch latch) {

  public Threshold {
    if (!Double.isFinite(limit) || deadband < 0 || onDelay.isNegative() || offDelay.isNegative()) {
      throw new IllegalArgumentException("threshold " + limit + " ± " + deadband);
    }
  }

  public Threshold at(double otherLimit) {
    return new Threshold(level, otherLimit, onDelay, deadband, offDelay, latch);
  }
}
