package org.givre.label;

import java.util.Optional;

/**
 * A donation identification number of ISBT 128: facility (5), year (2), sequence (6), with its
 * check character by ISO 7064 modulo 37-2.
 */
public record DonationNumber(String number) {

  static final int LENGTH = 13;

  public DonationNumber {
    if (badCharacter(number, 0) >= 0) {
      throw new IllegalArgumentException("not a donation number");
    }
  }

  /** Printed apart from the number, in a box. */
  public char check() {
    return Keys.mod37(number);
  }

  public int checkValue() {
    return Keys.mod37Value(number);
  }

  /** The two flag characters that carry the check: 60 to 96. */
  public int checkFlag() {
    return 60 + checkValue();
  }

  /** As typed by a person: the number and its check character, blanks allowed. */
  public static Checked typed(String text) {
    String solid = text.replace(" ", "");
    if (solid.length() < LENGTH + 1) {
      return Checked.wrong(text.length(), Fault.Why.TRUNCATED);
    }
    if (solid.length() > LENGTH + 1) {
      return Checked.wrong(text.length(), Fault.Why.BAD_LENGTH);
    }
    String number = solid.substring(0, LENGTH);
    int bad = badCharacter(number, 0);
    if (bad >= 0) {
      return Checked.wrong(bad, Fault.Why.BAD_CHARACTER);
    }
    return Keys.mod37(number) == solid.charAt(LENGTH)
        ? new Checked.Right(number)
        : Checked.wrong(text.length() - 1, Fault.Why.BAD_CHECK);
  }

  static Optional<DonationNumber> of(String number) {
    return badCharacter(number, 0) < 0 ? Optional.of(new DonationNumber(number)) : Optional.empty();
  }

  /** The first character that cannot stand where it does; -1 when the number is well formed. */
  static int badCharacter(String number, int start) {
    if (number.length() != LENGTH) {
      return start + Math.min(number.length(), LENGTH);
    }
    int facility = badFacility(number.substring(0, 5), start);
    return facility >= 0
        ? facility
        : Cursor.firstNot(Cursor::isDigit, number.substring(5), start + 5);
  }

  /** A facility: a letter other than O or 1–9, two of letters or digits without O, two digits. */
  static int badFacility(String facility, int start) {
    for (int i = 0; i < facility.length(); i++) {
      char c = facility.charAt(i);
      boolean right =
          switch (i) {
            case 0 -> Cursor.isCapitalOrDigit(c) && c != 'O' && c != '0';
            case 1, 2 -> Cursor.isCapitalOrDigit(c) && c != 'O';
            default -> Cursor.isDigit(c);
          };
      if (!right) {
        return start + i;
      }
    }
    return -1;
  }

  @Override
  public String toString() {
    return "DonationNumber[…]";
  }
}
