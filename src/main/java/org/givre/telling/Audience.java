package org.givre.telling;

/** Who a step of the escalation reaches; the plan of the day says which people that is. */
public enum Audience {
  ON_SITE("on-site"),
  FIRST("first"),
  SECOND("second"),
  HEADS("heads"),
  /** A repeat goes to everybody whose step has come. */
  EVERYBODY("everybody");

  private final String code;

  Audience(String code) {
    this.code = code;
  }

  /** Its words are {@code telling.audience.<code>}. */
  public String code() {
    return code;
  }
}
