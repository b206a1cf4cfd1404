package org.givre.label;

/**
 * A code that Givre prints itself: {@code GV}, a letter for what it names, the identifier, and a
 * check character (ISO 7064 mod 37-2): {@code GVP-C-02-1-K}.
 *
 * @param id upper-case letters, digits and hyphens
 */
public record InternalCode(Of of, String id) {

  /** What an internal code names. */
  public enum Of {
    UNIT('U'),
    POSITION('P'),
    SHEET('S'),
    BADGE('B');

    private final char letter;

    Of(char letter) {
      this.letter = letter;
    }

    public char letter() {
      return letter;
    }
  }
}
