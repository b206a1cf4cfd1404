package org.givre.audit;

/** What kind of entry a reader filters by; worked out from the fact, never stored beside it. */
public enum Nature {
  ACT("act"),
  CHANGE("change"),
  SIGNATURE("signature"),
  REFUSAL("refusal");

  private final String code;

  Nature(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }

  static Nature of(AuditFact fact) {
    if (fact.act().endsWith("refused")) {
      return REFUSAL;
    }
    if (fact.act().endsWith("signed")) {
      return SIGNATURE;
    }
    return fact.before().isEmpty() ? ACT : CHANGE;
  }
}
