package org.givre.alarm;

/** Which machine an alarm comes from; each lives its own life. */
public enum AlarmKind {
  HIGH("high"),
  LOW("low"),
  SILENCE("silence"),
  /** About the program itself: readings not kept, a line's thread replaced, the clock. */
  TECHNICAL("technical");

  private final String code;

  AlarmKind(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }

  public static AlarmKind ofCode(String code) {
    for (AlarmKind kind : values()) {
      if (kind.code.equals(code)) {
        return kind;
      }
    }
    throw new IllegalArgumentException("alarm kind " + code);
  }
}
