package org.givre.alarm;

import java.time.Duration;
import java.util.List;

/**
 * The settings of one limit machine.
 *
 * @param steps the mildest first; a later step is never milder
 * @param reAlarm after how long an acknowledged alarm that lasts sounds again
 * @param heardWithin how far apart two readings may be to count as continuous (three periods)
 */
public record LimitSettings(
    Direction direction, List<Threshold> steps, Duration reAlarm, Duration heardWithin) {

  public LimitSettings {
    steps = List.copyOf(steps);
    for (int i = 1; i < steps.size(); i++) {
      if (milder(direction, steps.get(i), steps.get(i - 1))) {
        throw new IllegalArgumentException("steps out of order: " + steps);
      }
    }
  }

  private static boolean milder(Direction direction, Threshold later, Threshold earlier) {
    return later.level().compareTo(earlier.level()) < 0
        || direction.beyond(earlier.limit(), later.limit());
  }

  /** Whether a value is beyond the mildest limit. */
  public boolean isBeyond(double value) {
    return !steps.isEmpty() && direction.beyond(value, steps.getFirst().limit());
  }
}
