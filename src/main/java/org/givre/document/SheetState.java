package org.givre.document;

/** Where a sheet stands. */
public enum SheetState {
  IN_FORCE("in-force"),
  /** A later revision took its place; its number stays. */
  REPLACED("replaced"),
  /** It no longer allows use (release withdrawn, unit quarantined). */
  STOPPED("stopped"),
  INCOMPLETE("incomplete");

  private final String code;

  SheetState(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }
}
