package org.givre.probe;

/** The parity bit of a character. */
public enum Parity {
  NONE('N', 0),
  EVEN('E', 1),
  ODD('O', 1);

  private final char letter;
  private final int bits;

  Parity(char letter, int bits) {
    this.letter = letter;
    this.bits = bits;
  }

  public char letter() {
    return letter;
  }

  int bits() {
    return bits;
  }

  public static Parity ofLetter(char letter) {
    return switch (Character.toUpperCase(letter)) {
      case 'N' -> NONE;
      case 'E' -> EVEN;
      case 'O' -> ODD;
      default -> throw new IllegalArgumentException("parity " + letter);
    };
  }
}
