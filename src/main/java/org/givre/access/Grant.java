package org.givre.access;

/** How a role takes part in an act (C, S, 2 and R of the domain handbook's table). */
public enum Grant {
  DOES("does"),
  SIGNS("signs"),
  SECOND("second"),
  READS("reads");

  private final String code;

  Grant(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }
}
