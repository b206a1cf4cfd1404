package org.givre.patient;

import java.util.Arrays;

/** The sex of the strict traits (F/M), or not known yet: then the identity stays provisional. */
public enum Sex {
  FEMALE("F"),
  MALE("M"),
  UNKNOWN("I");

  private final String code;

  Sex(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }

  public static Sex ofCode(String code) {
    return Arrays.stream(values())
        .filter(sex -> sex.code.equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no sex coded " + code));
  }
}
