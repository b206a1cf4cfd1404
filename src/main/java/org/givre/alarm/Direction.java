package org.givre.alarm;

/** On which side of a limit the danger lies. */
public enum Direction {
  HIGH,
  LOW;

  /** Strictly beyond: equality conforms. */
  boolean beyond(double value, double limit) {
    return this == HIGH ? value > limit : value < limit;
  }

  /** Strictly inside the limit by more than the deadband. */
  boolean clear(double value, double limit, double deadband) {
    return this == HIGH ? value < limit - deadband : value > limit + deadband;
  }

  double worse(double one, double other) {
    return this == HIGH ? Math.max(one, other) : Math.min(one, other);
  }

  AlarmKind kind() {
    return this == HIGH ? AlarmKind.HIGH : AlarmKind.LOW;
  }
}
