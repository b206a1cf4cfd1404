package org.givre.label;

/** Check digits and characters, each by its published algorithm. */
public final class Keys {

  private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ*";

  private Keys() {}

  /** GS1: modulo 10, weights 3 and 1 from the right; GTIN, SSCC, GLN, GSRN, CIP13, UCD13. */
  public static char gs1(String digitsBefore) {
    int sum = 0;
    for (int i = 0; i < digitsBefore.length(); i++) {
      int weight = (digitsBefore.length() - i) % 2 == 1 ? 3 : 1;
      sum += weight * (digitsBefore.charAt(i) - '0');
    }
    return (char) ('0' + (10 - sum % 10) % 10);
  }

  /** Luhn: modulo 10, every second digit from the right doubled; FINESS and RPPS. */
  public static char luhn(String digitsBefore) {
    int sum = 0;
    for (int i = 0; i < digitsBefore.length(); i++) {
      int digit = digitsBefore.charAt(i) - '0';
      int counted = (digitsBefore.length() - i) % 2 == 1 ? 2 * digit : digit;
      sum += counted / 10 + counted % 10;
    }
    return (char) ('0' + (10 - sum % 10) % 10);
  }

  /** ISO 7064 modulo 37-2 over capitals and digits; one of 0–9, A–Z or *. */
  public static char mod37(String capitalsAndDigits) {
    return ALPHABET.charAt(mod37Value(capitalsAndDigits));
  }

  /** The same as a number, 0 to 36. */
  public static int mod37Value(String capitalsAndDigits) {
    int sum = 0;
    for (char c : capitalsAndDigits.toCharArray()) {
      sum = (sum + ALPHABET.indexOf(c)) * 2 % 37;
    }
    return (38 - sum) % 37;
  }

  /** Whether the last digit is the GS1 key of those before. */
  static boolean isGs1(String digits) {
    int last = digits.length() - 1;
    return gs1(digits.substring(0, last)) == digits.charAt(last);
  }
}
