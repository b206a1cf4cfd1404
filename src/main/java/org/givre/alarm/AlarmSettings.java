package org.givre.alarm;

import static org.givre.alarm.AlarmLevel.CRITICAL;
import static org.givre.alarm.AlarmLevel.WARNING;
import static org.givre.alarm.Latch.LATCHED;
import static org.givre.alarm.Latch.PLAIN;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.givre.probe.ChannelKind;

/**
 * The proposed thresholds of a vapour-phase tank (monitoring handbook §8.6). Every number is the
 * site's to set; these are what stands until a pharmacist has signed others.
 */
public final class AlarmSettings {

  private static final Duration RE_ALARM = Duration.ofMinutes(60);

  private AlarmSettings() {}

  /**
   * The limit machines of a channel.
   *
   * @param strictest the coldest storage limit of what stands in the tank, in °C
   */
  public static List<LimitSettings> proposed(
      ChannelKind kind, OptionalDouble strictest, Duration period) {
    return switch (kind) {
      case TEMP_TOP -> List.of(high(top(strictest), period));
      case TEMP_OTHER -> List.of(high(top(strictest), period));
      case TEMP_BOTTOM -> List.of(high(bottom(), period));
      case LEVEL_PERCENT -> List.of(low(levelPercent(), period));
      case LEVEL_MM -> List.of(low(levelLow(), period), high(levelHigh(), period));
      case LID -> List.of(high(lid(), period));
      case OXYGEN -> List.of(low(oxygen(), period));
      case WEIGHT, USAGE, FILL, POWER, STATUS -> List.of();
    };
  }

  /** A technical alarm: its pseudo-reading is 0 while all is well, 1 while it is not. */
  public static LimitSettings technical(AlarmLevel level) {
    return high(List.of(step(level, 0.5, 0, 0, 0, PLAIN)), Duration.ofDays(1));
  }

  private static List<Threshold> top(OptionalDouble strictest) {
    double high = Math.min(-150, strictest.orElse(-150));
    List<Threshold> steps = new ArrayList<>();
    if (high > -160) {
      steps.add(step(WARNING, -160, 10, 3, 5, PLAIN));
    }
    steps.add(step(CRITICAL, high, 5, 3, 5, LATCHED));
    steps.add(step(CRITICAL, -140, 1, 3, 5, LATCHED));
    return steps;
  }

  private static List<Threshold> bottom() {
    return List.of(step(WARNING, -190, 15, 2, 5, PLAIN), step(CRITICAL, -185, 5, 2, 5, PLAIN));
  }

  private static List<Threshold> levelPercent() {
    return List.of(step(WARNING, 40, 15, 2, 5, PLAIN), step(CRITICAL, 30, 15, 2, 5, PLAIN));
  }

  private static List<Threshold> levelLow() {
    return List.of(step(WARNING, 185, 15, 5, 5, PLAIN), step(CRITICAL, 100, 15, 5, 5, PLAIN));
  }

  private static List<Threshold> levelHigh() {
    return List.of(step(WARNING, 260, 5, 5, 5, PLAIN));
  }

  private static List<Threshold> lid() {
    return List.of(step(WARNING, 0.5, 5, 0, 0, PLAIN), step(CRITICAL, 0.5, 15, 0, 0, PLAIN));
  }

  private static List<Threshold> oxygen() {
    Duration told = Duration.ofSeconds(10);
    Duration over = Duration.ofMinutes(1);
    return List.of(
        new Threshold(WARNING, 19.5, told, 0.5, over, PLAIN),
        new Threshold(CRITICAL, 18.0, told, 0.5, over, PLAIN));
  }

  private static Threshold step(
      AlarmLevel level, double limit, int on, double deadband, int off, Latch latch) {
    return new Threshold(
        level, limit, Duration.ofMinutes(on), deadband, Duration.ofMinutes(off), latch);
  }

  private static LimitSettings high(List<Threshold> steps, Duration period) {
    return new LimitSettings(Direction.HIGH, steps, RE_ALARM, period.multipliedBy(3));
  }

  private static LimitSettings low(List<Threshold> steps, Duration period) {
    return new LimitSettings(Direction.LOW, steps, RE_ALARM, period.multipliedBy(3));
  }
}
