package org.givre.access;

/** An act that roles may do, sign or read: the rows of the domain handbook's table (§9). */
public enum Permission {
  PATHWAY_DATES("pathway-dates"),
  VALIDATE_ORDER("validate-order"),
  RECEIVE("receive"),
  ACCEPT_STOCK("accept-stock"),
  QUARANTINE("quarantine"),
  LIFT_QUARANTINE("lift-quarantine"),
  /** Withdraw a release, destroy, return. */
  WITHDRAW("withdraw"),
  /** Move within the stock, reserve, audit a rack. */
  MOVE_STOCK("move-stock"),
  /** Announce an opening, start or end maintenance. */
  OPEN_TANK("open-tank"),
  SHELVE_ALARM("shelve-alarm"),
  RESET_ALARM("reset-alarm"),
  /** Device profile, calibration. */
  SET_PROBE("set-probe"),
  REQUEST_OOS("request-oos"),
  DECIDE_OOS("decide-oos"),
  RELEASE("release"),
  THAW("thaw"),
  /** Dispensing and its register. */
  DISPENSE("dispense"),
  /** Reception in the ward, infusion times. */
  INFUSE("infuse"),
  /** Tank checks, fills, alarm acknowledgement. */
  TEND_TANK("tend-tank"),
  INHIBIT_ALARM("inhibit-alarm"),
  /** Registry and ATIH data, exports. */
  EXPORT_DATA("export-data"),
  /** Product sheets and settings: one person does, a second one confirms. */
  SET_RULES("set-rules"),
  MANAGE_PEOPLE("manage-people"),
  BACK_UP("back-up"),
  REVIEW_AUDIT("review-audit"),
  /** Nobody may: it stands here so that the table says so. */
  EDIT_AUDIT("edit-audit");

  private final String code;

  Permission(String code) {
    this.code = code;
  }

  /** Stable; the screen words are {@code access.permission.<code>}. */
  public String code() {
    return code;
  }
}
