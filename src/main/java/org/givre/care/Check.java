package org.givre.care;

/**
 * One line of the exit checklist with what was found.
 *
 * @param detail what was seen, in numbers without words: {@code 212 mm}; empty when nothing was
 */
public record Check(CheckItem item, Seen seen, String detail) {

  /** Who or what says so. */
  public enum Seen {
    /** The program sees that it is so. */
    YES("yes"),
    /** The program sees that it is not so: the maintenance cannot end. */
    NO("no"),
    /** The program cannot see it: a person signs for it. */
    UNSEEN("unseen"),
    /** A person signed for it. */
    SIGNED("signed");

    private final String code;

    Seen(String code) {
      this.code = code;
    }

    public String code() {
      return code;
    }

    public static Seen ofCode(String code) {
      for (Seen seen : values()) {
        if (seen.code.equals(code)) {
          return seen;
        }
      }
      throw new IllegalArgumentException("seen " + code);
    }
  }
}
