package org.givre.product;

/** How far one value of a product sheet may be trusted; never shown without its mark. */
public enum Confidence {
  /** Read in a product text by those who prepared the sheet. */
  SOURCE_CHECKED,
  /** From general knowledge: "à vérifier" until a pharmacist confirms it. */
  TO_VERIFY,
  /** Confirmed by a pharmacist of this site in a signed version. */
  CONFIRMED
}
