package org.givre.care;

/** Where an opening stands. */
public enum OpeningPhase {
  ANNOUNCED("announced"),
  OPEN("open"),
  RECOVERING("recovering"),
  DONE("done");

  private final String code;

  OpeningPhase(String code) {
    this.code = code;
  }

  /** The word kept in stores; its screen words are {@code care.phase.<code>}. */
  public String code() {
    return code;
  }

  public static OpeningPhase ofCode(String code) {
    for (OpeningPhase phase : values()) {
      if (phase.code.equals(code)) {
        return phase;
      }
    }
    throw new IllegalArgumentException("opening phase " + code);
  }
}
