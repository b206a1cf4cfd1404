package org.givre.alarm;

import static org.givre.alarm.AlarmKind.CALIBRATION;
import static org.givre.alarm.AlarmKind.DISAGREE;
import static org.givre.alarm.AlarmKind.FILL_LONG;
import static org.givre.alarm.AlarmKind.FROZEN;
import static org.givre.alarm.AlarmKind.HIGH;
import static org.givre.alarm.AlarmKind.LOW;
import static org.givre.alarm.AlarmKind.NOT_FILLING;
import static org.givre.alarm.AlarmKind.NO_REFILL;
import static org.givre.alarm.AlarmKind.NO_RISE;
import static org.givre.alarm.AlarmKind.RATE;
import static org.givre.alarm.AlarmKind.SPIKE;
import static org.givre.alarm.AlarmKind.SWAPPED;
import static org.givre.alarm.AlarmKind.USAGE;
import static org.givre.alarm.AlarmKind.WIDE;
import static org.givre.alarm.AlarmLevel.CRITICAL;
import static org.givre.alarm.AlarmLevel.WARNING;
import static org.givre.alarm.Latch.LATCHED;
import static org.givre.alarm.Latch.PLAIN;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.givre.probe.ChannelKind;

/**
 * The proposed thresholds of a vapour-phase tank (monitoring handbook §8.6). Every number is the
 * site's to set; these are what stands until two persons have signed others.
 */
public final class AlarmSettings {
  private AlarmSettings() {}

  /** Days since a calibration was due, the day before it is: on the day it is a warning. */
  private static final double BEFORE_DUE = -1;

  /** What stands, « à vérifier », until a site has signed its own. */
  public static final Thresholds PROPOSED = new Thresholds(limits(), Map.of());

  private static Map<LimitKey, List<Threshold>> limits() {
    Map<LimitKey, List<Threshold>> all = new LinkedHashMap<>();
    temperatures(all);
    levels(all);
    others(all);
    return all;
  }

  private static void temperatures(Map<LimitKey, List<Threshold>> all) {
    for (ChannelKind kind : List.of(ChannelKind.TEMP_TOP, ChannelKind.TEMP_OTHER)) {
      put(
          all,
          kind,
          HIGH,
          step(WARNING, -160, 10, 3, 5, PLAIN),
          step(CRITICAL, -150, 5, 3, 5, LATCHED),
          step(CRITICAL, -140, 1, 3, 5, LATCHED));
    }
    put(all, ChannelKind.TEMP_TOP, RATE, step(CRITICAL, 10, 0, 5, 0, PLAIN));
    put(all, ChannelKind.TEMP_TOP, WIDE, step(WARNING, 60, 15, 5, 5, PLAIN));
    put(all, ChannelKind.TEMP_TOP, SWAPPED, step(WARNING, 0, 15, 5, 5, PLAIN));
    put(all, ChannelKind.TEMP_TOP, FROZEN, step(WARNING, 12, 0, 0, 0, PLAIN));
    put(
        all,
        ChannelKind.TEMP_BOTTOM,
        HIGH,
        step(WARNING, -190, 15, 2, 5, PLAIN),
        step(CRITICAL, -185, 5, 2, 5, PLAIN));
    put(all, ChannelKind.TEMP_BOTTOM, FROZEN, step(WARNING, 72, 0, 0, 0, PLAIN));
    for (ChannelKind kind : List.of(ChannelKind.TEMP_TOP, ChannelKind.TEMP_BOTTOM)) {
      put(all, kind, SPIKE, step(WARNING, 15, 0, 0, 0, PLAIN));
      put(all, kind, DISAGREE, step(WARNING, 5, 15, 1, 5, PLAIN));
    }
  }

  private static void levels(Map<LimitKey, List<Threshold>> all) {
    put(
        all,
        ChannelKind.LEVEL_PERCENT,
        LOW,
        step(WARNING, 40, 15, 2, 5, PLAIN),
        step(CRITICAL, 30, 15, 2, 5, PLAIN));
    put(
        all,
        ChannelKind.LEVEL_MM,
        LOW,
        step(WARNING, 185, 15, 5, 5, PLAIN),
        step(CRITICAL, 100, 15, 5, 5, PLAIN));
    put(all, ChannelKind.LEVEL_MM, HIGH, step(WARNING, 260, 5, 5, 5, PLAIN));
    for (ChannelKind kind : List.of(ChannelKind.LEVEL_PERCENT, ChannelKind.LEVEL_MM)) {
      put(
          all,
          kind,
          USAGE,
          step(WARNING, 1.5, 12 * 60, 0.15, 0, PLAIN),
          step(CRITICAL, 2.5, 3 * 60, 0.25, 0, PLAIN));
      put(all, kind, NO_REFILL, step(WARNING, 2, 0, 0, 0, PLAIN));
      put(all, kind, NOT_FILLING, step(WARNING, 30, 0, 0, 0, PLAIN));
    }
  }

  private static void others(Map<LimitKey, List<Threshold>> all) {
    put(all, ChannelKind.FILL, FILL_LONG, step(CRITICAL, 60, 0, 0, 0, PLAIN));
    put(all, ChannelKind.FILL, NO_RISE, step(CRITICAL, 15, 0, 0, 0, PLAIN));
    put(
        all,
        ChannelKind.LID,
        HIGH,
        step(WARNING, 0.5, 5, 0, 0, PLAIN),
        step(CRITICAL, 0.5, 15, 0, 0, PLAIN));
    put(
        all,
        ChannelKind.POWER,
        LOW,
        step(WARNING, 0.5, 5, 0, 5, PLAIN),
        step(CRITICAL, 0.5, 30, 0, 5, PLAIN));
    put(all, ChannelKind.STATUS, HIGH, step(WARNING, 0.5, 5, 0, 5, PLAIN));
    Duration told = Duration.ofSeconds(10);
    Duration over = Duration.ofMinutes(1);
    put(
        all,
        ChannelKind.OXYGEN,
        LOW,
        new Threshold(WARNING, 19.5, told, 0.5, over, PLAIN),
        new Threshold(CRITICAL, 18.0, told, 0.5, over, PLAIN));
  }

  /** A technical alarm: its pseudo-reading is 0 while all is well, 1 while it is not. */
  public static LimitSettings technical(AlarmLevel level) {
    return fixed(Direction.HIGH, List.of(step(level, 0.5, 0, 0, 0, PLAIN)), Duration.ofMinutes(60));
  }

  /** The machines of a tank whose steps are rules, not thresholds. */
  public static LimitSettings ofTank(AlarmKind kind) {
    Duration hour = Duration.ofMinutes(60);
    Threshold soon = step(WARNING, 0.5, 0, 0, 0, PLAIN);
    Threshold now = step(CRITICAL, 0.5, 0, 0, 0, PLAIN);
    return switch (kind) {
      case TIME_LEFT ->
          fixed(
              Direction.HIGH,
              List.of(soon, new Threshold(CRITICAL, 1.5, Duration.ZERO, 0, Duration.ZERO, PLAIN)),
              hour);
      case OPENING ->
          fixed(
              Direction.HIGH,
              List.of(
                  new Threshold(WARNING, 0, Duration.ZERO, 0, Duration.ZERO, PLAIN),
                  new Threshold(CRITICAL, 15, Duration.ZERO, 0, Duration.ZERO, PLAIN)),
              hour);
      case RECOVERY, MAINTENANCE -> fixed(Direction.HIGH, List.of(now), hour);
      case CALIBRATION ->
          fixed(
              Direction.HIGH,
              List.of(new Threshold(WARNING, BEFORE_DUE, Duration.ZERO, 0, Duration.ZERO, PLAIN)),
              Duration.ofHours(24));
      default -> throw new IllegalArgumentException(kind + " has thresholds of its own");
    };
  }

  private static LimitSettings fixed(Direction side, List<Threshold> steps, Duration again) {
    return new LimitSettings(side, steps, again, Duration.ofDays(3));
  }

  private static void put(
      Map<LimitKey, List<Threshold>> all, ChannelKind of, AlarmKind kind, Threshold... steps) {
    all.put(LimitKey.of(of, kind), List.of(steps));
  }

  private static Threshold step(
      AlarmLevel level, double limit, int on, double deadband, int off, Latch latch) {
    return new Threshold(
        level, limit, Duration.ofMinutes(on), deadband, Duration.ofMinutes(off), latch);
  }
}
