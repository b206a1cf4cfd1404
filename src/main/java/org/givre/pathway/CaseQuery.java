package org.givre.pathway;

/** Which cases to list, the newest first, at most {@code most}. */
public record CaseQuery(Which which, int most) {

  public enum Which {
    OPEN,
    ALL
  }

  public static CaseQuery open() {
    return new CaseQuery(Which.OPEN, 200);
  }

  public static CaseQuery all() {
    return new CaseQuery(Which.ALL, 200);
  }
}
