package org.givre.patient;

import java.math.BigInteger;
import java.util.Locale;

/**
 * The national health identity: a matricule of 15 characters (13 + key of 2) with the OID of the
 * authority that gave it. The key is 97 − (number mod 97), Corsica 2A counted as 19 and 2B as 18.
 */
public record Ins(String matricule, InsOid oid) {

  private static final BigInteger MODULUS = BigInteger.valueOf(97);

  public Ins {
    matricule = matricule.replaceAll("[\\s\\u00A0\\u202F]", "").toUpperCase(Locale.ROOT);
  }

  /** Fifteen characters, digits but for the two Corsican departments. */
  public boolean isWellFormed() {
    return matricule.matches("\\d{5}(\\d{2}|2A|2B)\\d{8}");
  }

  public boolean hasRightKey() {
    return isWellFormed() && key(matricule.substring(0, 13)).equals(matricule.substring(13));
  }

  /** The two digits that must follow the 13 characters of a number. */
  public static String key(String thirteen) {
    String digits = thirteen.toUpperCase(Locale.ROOT).replace("2A", "19").replace("2B", "18");
    int key = 97 - new BigInteger(digits).mod(MODULUS).intValue();
    return "%02d".formatted(key);
  }

  /** As people read it: 2 84 09 75 056 001 29. */
  public String spaced() {
    return matricule.replaceFirst("^(.)(..)(..)(..)(...)(...)(..)$", "$1 $2 $3 $4 $5 $6 $7");
  }

  @Override
  public String toString() {
    return "Ins[…, " + oid + "]";
  }
}
