package org.givre.label;

/** The 13-character national number and its key: 97 minus the number modulo 97. */
public final class Nir {

  private static final int NUMBER = 13;
  private static final int WHOLE = 15;
  private static final int DEPARTMENT = 5;

  private Nir() {}

  /** The two digits of the key of 13 characters, 01 to 97; wrong when they are not a number. */
  public static Checked key(String number) {
    if (number.length() != NUMBER) {
      return length(number.length(), NUMBER);
    }
    int bad = badCharacter(number);
    return bad < 0 ? new Checked.Right(keyOf(number)) : Checked.wrong(bad, Fault.Why.BAD_CHARACTER);
  }

  /** A whole matricule of 15 characters, blanks allowed when typed. */
  public static Checked matricule(String typed) {
    String solid = typed.replace(" ", "");
    if (solid.length() != WHOLE) {
      return length(solid.length(), WHOLE);
    }
    String number = solid.substring(0, NUMBER);
    int bad = badCharacter(number);
    if (bad < 0) {
      bad = Cursor.firstNot(Cursor::isDigit, solid.substring(NUMBER), NUMBER);
    }
    if (bad >= 0) {
      return Checked.wrong(bad, Fault.Why.BAD_CHARACTER);
    }
    return keyOf(number).equals(solid.substring(NUMBER))
        ? new Checked.Right(solid)
        : Checked.wrong(NUMBER, Fault.Why.BAD_CHECK);
  }

  private static Checked length(int given, int due) {
    if (given == 0) {
      return Checked.wrong(0, Fault.Why.EMPTY);
    }
    return Checked.wrong(
        Math.min(given, due), given < due ? Fault.Why.TRUNCATED : Fault.Why.BAD_LENGTH);
  }

  /** Corsica: 2A counts as 19, 2B as 18. */
  private static String keyOf(String number) {
    String digits =
        number.charAt(DEPARTMENT + 1) == 'A'
            ? number.replace("2A", "19")
            : number.replace("2B", "18");
    return String.format("%02d", 97 - Long.parseLong(digits) % 97);
  }

  private static int badCharacter(String number) {
    for (int i = 0; i < number.length(); i++) {
      char c = number.charAt(i);
      boolean corsica =
          i == DEPARTMENT + 1 && number.charAt(DEPARTMENT) == '2' && (c == 'A' || c == 'B');
      if (!Cursor.isDigit(c) && !corsica) {
        return i;
      }
    }
    return -1;
  }
}
