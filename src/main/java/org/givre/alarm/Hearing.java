package org.givre.alarm;

/** What the last reading of a channel was. */
public enum Hearing {
  GOOD("good"),
  SUSPECT("suspect"),
  NOTHING("nothing");

  private final String code;

  Hearing(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }

  public static Hearing ofCode(String code) {
    for (Hearing hearing : values()) {
      if (hearing.code.equals(code)) {
        return hearing;
      }
    }
    throw new IllegalArgumentException("hearing " + code);
  }
}
