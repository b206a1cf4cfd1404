package org.givre.dispensing;

import java.util.Locale;

/** One field of an identity comparison, in the order people read them. */
public enum IdentityField {
  BIRTH_NAME,
  GIVEN_NAME,
  BIRTH_DATE,
  IPP,
  MANUFACTURER_PATIENT,
  COI,
  DIN,
  SEC,
  APHERESIS,
  CODED,
  LOT,
  ORDER,
  EXPIRY;

  /** The words are {@code dispensing.field.<key>}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
