package org.givre.measure;

/** Where a reading came from. */
public enum Source {
  LIVE("live"),
  BACK_FILLED("back-filled"),
  /** Read on the device's display and typed by a person. */
  TYPED("typed");

  private final String code;

  Source(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }
}
