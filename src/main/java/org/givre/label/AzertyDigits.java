package org.givre.label;

/** The digit row of a French keyboard without shift: what a scanner set for another one types. */
final class AzertyDigits {

  private static final String ROW = "&é\"'(-è_çà";
  private static final String TELLING = "éèçà";
  private static final int SHORTEST = 6;

  private AzertyDigits() {}

  /** Nothing but that row, with at least one letter that no code has. */
  static boolean isTypedFor(String text) {
    return text.length() >= SHORTEST
        && text.chars().allMatch(c -> ROW.indexOf(c) >= 0)
        && text.chars().anyMatch(c -> TELLING.indexOf(c) >= 0);
  }
}
