package org.givre.label;

import java.util.List;

/** Which names an INS DataMatrix may carry: A–Z, blank, apostrophe, hyphen. */
final class InsName {

  private InsName() {}

  /** What is wrong with a name that begins at {@code start}; empty when it may be printed. */
  static List<Fault> faults(String name, int start, String field) {
    if (name.isEmpty()) {
      return List.of(new Fault(start, Fault.Why.EMPTY_VALUE, field));
    }
    if (name.length() > InsDataMatrix.NAME_MOST) {
      return List.of(new Fault(start + InsDataMatrix.NAME_MOST, Fault.Why.FIELD_TOO_LONG, field));
    }
    int bad = Cursor.firstNot(InsName::isAllowed, name, start);
    if (bad < 0 && (name.charAt(0) == '-' || name.charAt(0) == ' ')) {
      bad = start;
    }
    // Two hyphens join the two halves of a double family name; a given name has none.
    if (bad < 0 && field.equals("S3") && name.contains("--")) {
      bad = start + name.indexOf("--");
    }
    return bad < 0 ? List.of() : List.of(new Fault(bad, Fault.Why.BAD_CHARACTER, field));
  }

  private static boolean isAllowed(int c) {
    return Cursor.isCapital(c) || c == ' ' || c == '\'' || c == '-';
  }
}
