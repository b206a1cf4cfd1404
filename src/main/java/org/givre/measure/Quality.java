package org.givre.measure;

/** How far a reading may be believed; see {@link Reading}. */
public enum Quality {
  GOOD("good"),
  SUSPECT("suspect"),
  MISSING("missing");

  private final String code;

  Quality(String code) {
    this.code = code;
  }

  /** The word kept in stores and answers. */
  public String code() {
    return code;
  }
}
