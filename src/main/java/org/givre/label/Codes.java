package org.givre.label;

/** National codes of medicines, hospitals and professionals, with their keys. Blanks allowed. */
public final class Codes {

  private static final String CIP = "34009";
  private static final String UCD = "34008";
  private static final int EAN = 13;
  private static final int UCD_SHORT = 7;
  private static final int FINESS = 9;
  private static final int RPPS = 11;

  private Codes() {}

  /** A box: {@code 34009}, seven digits, GS1 key. */
  public static Checked cip13(String typed) {
    return national(typed, CIP);
  }

  /** A dispensing unit: {@code 34008}, seven digits, GS1 key. */
  public static Checked ucd13(String typed) {
    return national(typed, UCD);
  }

  /** From the seven digits of the older code. */
  public static Checked ucd13FromUcd7(String typed) {
    return switch (digits(typed, UCD_SHORT)) {
      case Checked.Right seven -> withGs1Key(UCD + seven.code());
      case Checked.Wrong wrong -> wrong;
    };
  }

  /** A box code inside AI 01. */
  public static Checked gtin14(String cip13) {
    return switch (cip13(cip13)) {
      case Checked.Right right -> new Checked.Right("0" + right.code());
      case Checked.Wrong wrong -> wrong;
    };
  }

  /** Twelve digits and the GS1 key that closes them. */
  public static Checked ean13(String twelveDigits) {
    return switch (digits(twelveDigits, EAN - 1)) {
      case Checked.Right right -> withGs1Key(right.code());
      case Checked.Wrong wrong -> wrong;
    };
  }

  /** A hospital: eight digits and their Luhn key. */
  public static Checked finess(String typed) {
    return luhn(typed, FINESS);
  }

  /** A professional: ten digits and their Luhn key. */
  public static Checked rpps(String typed) {
    return luhn(typed, RPPS);
  }

  private static Checked national(String typed, String prefix) {
    if (!(digits(typed, EAN) instanceof Checked.Right right)) {
      return digits(typed, EAN);
    }
    String code = right.code();
    if (!code.startsWith(prefix)) {
      boolean other = code.startsWith(CIP) || code.startsWith(UCD);
      return Checked.wrong(0, other ? Fault.Why.WRONG_TYPE : Fault.Why.BAD_LITERAL);
    }
    return Keys.isGs1(code) ? right : Checked.wrong(EAN - 1, Fault.Why.BAD_CHECK);
  }

  private static Checked luhn(String typed, int length) {
    if (!(digits(typed, length) instanceof Checked.Right right)) {
      return digits(typed, length);
    }
    String code = right.code();
    boolean closed = Keys.luhn(code.substring(0, length - 1)) == code.charAt(length - 1);
    return closed ? right : Checked.wrong(length - 1, Fault.Why.BAD_CHECK);
  }

  private static Checked withGs1Key(String digits) {
    return new Checked.Right(digits + Keys.gs1(digits));
  }

  private static Checked digits(String typed, int length) {
    String solid = typed.replace(" ", "");
    if (solid.isEmpty()) {
      return Checked.wrong(0, Fault.Why.EMPTY);
    }
    int bad = Cursor.firstNot(Cursor::isDigit, solid, 0);
    if (bad >= 0) {
      return Checked.wrong(bad, Fault.Why.BAD_CHARACTER);
    }
    if (solid.length() != length) {
      return Checked.wrong(
          Math.min(solid.length(), length),
          solid.length() < length ? Fault.Why.TRUNCATED : Fault.Why.BAD_LENGTH);
    }
    return new Checked.Right(solid);
  }
}
