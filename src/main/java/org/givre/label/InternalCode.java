package org.givre.label;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A code that Givre prints itself: {@code GV}, a letter for what it names, the identifier, and a
 * check character (ISO 7064 modulo 37-2): {@code GVP-T1-C-02-1-K}.
 *
 * @param id upper-case letters, digits and single hyphens between them
 */
public record InternalCode(Of of, String id) {

  private static final Pattern FORM =
      Pattern.compile("GV([UPSB])-([A-Z0-9]+(?:-[A-Z0-9]+)*)-([A-Z0-9*])");
  private static final Pattern ID = Pattern.compile("[A-Z0-9]+(?:-[A-Z0-9]+)*");
  private static final Pattern BEGINNING = Pattern.compile("GV[UPSB]-.*");

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

    private static Of ofLetter(char letter) {
      for (Of of : values()) {
        if (of.letter == letter) {
          return of;
        }
      }
      throw new IllegalArgumentException("names nothing: " + letter);
    }
  }

  public InternalCode {
    if (!ID.matcher(id).matches()) {
      throw new IllegalArgumentException("not capitals, digits and hyphens: " + id);
    }
  }

  /** Makes the code of a name: its letters become capitals, everything odd a hyphen. */
  public static InternalCode naming(Of of, String name) {
    String id = name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]+", "-");
    return new InternalCode(of, id.replaceAll("^-|-$", ""));
  }

  /** As printed and scanned. */
  public String text() {
    return body() + "-" + check();
  }

  private String body() {
    return "GV" + of.letter() + "-" + id;
  }

  private char check() {
    return Keys.mod37(body().replace("-", ""));
  }

  static boolean looksLike(String text) {
    return BEGINNING.matcher(text).matches();
  }

  static Scan parse(String text, int from) {
    Matcher found = FORM.matcher(text.substring(from));
    if (!found.matches()) {
      return malformed(text, text.length(), Fault.Why.TRUNCATED);
    }
    InternalCode code = new InternalCode(Of.ofLetter(found.group(1).charAt(0)), found.group(2));
    return found.group(3).charAt(0) == code.check()
        ? new Scan.Internal(text, code)
        : malformed(text, text.length() - 1, Fault.Why.BAD_CHECK);
  }

  private static Scan malformed(String text, int at, Fault.Why why) {
    return new Scan.Malformed(text, Scan.Kind.INTERNAL, Map.of(), List.of(new Fault(at, why)));
  }
}
