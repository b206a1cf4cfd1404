package org.givre.alarm;

/** Whether a channel is heard; the alarm beside it is another matter. */
public enum SilencePhase {
  HEARD("heard"),
  /** Shown stale; nobody is told yet. */
  LATE("late"),
  NO_DATA("no-data");

  private final String code;

  SilencePhase(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }

  public static SilencePhase ofCode(String code) {
    for (SilencePhase phase : values()) {
      if (phase.code.equals(code)) {
        return phase;
      }
    }
    throw new IllegalArgumentException("silence phase " + code);
  }
}
