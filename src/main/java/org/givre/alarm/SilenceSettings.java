package org.givre.alarm;

import java.time.Duration;

/**
 * The settings of a silence machine (monitoring handbook §8.3).
 *
 * @param period how often the channel is due
 * @param noDataAfter since the last reading: a warning
 * @param criticalAfter since the last reading: critical
 * @param reAlarm after how long an acknowledged silence that lasts sounds again
 */
public record SilenceSettings(
    Duration period, Duration noDataAfter, Duration criticalAfter, Duration reAlarm) {

  public static SilenceSettings every(Duration period) {
    return new SilenceSettings(
        period, Duration.ofMinutes(15), Duration.ofMinutes(30), Duration.ofMinutes(60));
  }

  /** From here on the value on the screen is stale. */
  public Duration lateAfter() {
    return period.multipliedBy(3);
  }
}
