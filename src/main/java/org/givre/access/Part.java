package org.givre.access;

/** As which of the two a person signs. */
public enum Part {
  /** Answers for the act. */
  FIRST("first"),
  /** Checked it independently. */
  SECOND("second");

  private final String code;

  Part(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }
}
