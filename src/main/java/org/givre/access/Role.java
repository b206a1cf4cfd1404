package org.givre.access;

import java.util.Arrays;

/** What a person may be in the pharmacy (domain handbook §9). A person may hold several. */
public enum Role {
  PHARMACIST("pharmacist"),
  TECHNICIAN("technician"),
  COORDINATING_NURSE("coordinating-nurse"),
  RESEARCH_ASSOCIATE("research-associate"),
  PHYSICIAN("physician"),
  WARD_NURSE("ward-nurse"),
  QUALITY("quality"),
  ADMINISTRATOR("administrator");

  private final String code;

  Role(String code) {
    this.code = code;
  }

  /** The word kept in stores; the screen word is {@code access.role.<code>}. */
  public String code() {
    return code;
  }

  public static Role ofCode(String code) {
    return Arrays.stream(values())
        .filter(role -> role.code.equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no such role: " + code));
  }
}
