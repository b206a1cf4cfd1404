package org.givre.probe;

/** How far a profile is trusted at this site. */
public enum ProfileState {
  /** Readings are Suspect(UNVERIFIED_PROFILE) until somebody compared it with the display. */
  DRAFT("draft"),
  VERIFIED("verified"),
  WITHDRAWN("withdrawn");

  private final String code;

  ProfileState(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }

  public static ProfileState ofCode(String code) {
    for (ProfileState state : values()) {
      if (state.code.equals(code)) {
        return state;
      }
    }
    throw new IllegalArgumentException("profile state " + code);
  }
}
