package org.givre.probe;

/** How the tank stood when a reading was compared with the display; both are wanted. */
public enum Situation {
  FULL("full"),
  AFTER_OPENING("after-opening");

  private final String code;

  Situation(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }

  public static Situation ofCode(String code) {
    return code.equals(AFTER_OPENING.code) ? AFTER_OPENING : FULL;
  }
}
