package org.givre.alarm;

/** How grave an alarm is: whether it may wait for the next staffed hour. */
public enum AlarmLevel {
  WARNING("warning"),
  CRITICAL("critical");

  private final String code;

  AlarmLevel(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }

  public static AlarmLevel ofCode(String code) {
    for (AlarmLevel level : values()) {
      if (level.code.equals(code)) {
        return level;
      }
    }
    throw new IllegalArgumentException("alarm level " + code);
  }
}
