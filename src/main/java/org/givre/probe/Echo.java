package org.givre.probe;

/** Whether a line's adapter gives back what is sent on it. */
public enum Echo {
  NONE("none"),
  RETURNED("returned");

  private final String code;

  Echo(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }

  public static Echo ofCode(String code) {
    return code.equals(RETURNED.code) ? RETURNED : NONE;
  }
}
