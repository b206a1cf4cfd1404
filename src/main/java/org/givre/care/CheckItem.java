package org.givre.care;

/** The exit checklist of a maintenance (monitoring handbook §8.4), in its order. */
public enum CheckItem {
  VALVE_OPEN("valve-open"),
  AUTOMATIC_FILLING("automatic-filling"),
  LEVEL("level"),
  TEMPERATURES("temperatures"),
  PROBES_GOOD("probes-good"),
  BUZZER("buzzer"),
  LID("lid"),
  NOTHING_SHELVED("nothing-shelved");

  private final String code;

  CheckItem(String code) {
    this.code = code;
  }

  /** The word kept in stores; its screen words are {@code care.check.<code>}. */
  public String code() {
    return code;
  }

  public static CheckItem ofCode(String code) {
    for (CheckItem item : values()) {
      if (item.code.equals(code)) {
        return item;
      }
    }
    throw new IllegalArgumentException("check " + code);
  }
}
