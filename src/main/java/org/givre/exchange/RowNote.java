package org.givre.exchange;

import java.util.List;

/**
 * A fault or a warning of one line, with what fills its sentence.
 *
 * @param line of the file; the headings are line 1
 */
public record RowNote(int line, Code code, List<String> facts) {

  public RowNote {
    facts = List.copyOf(facts);
  }

  static RowNote of(int line, Code code, Object... facts) {
    return new RowNote(line, code, java.util.Arrays.stream(facts).map(RowNote::said).toList());
  }

  /** A day as the file writes it. */
  private static String said(Object fact) {
    return fact instanceof java.time.LocalDate day
        ? day.format(java.time.format.DateTimeFormatter.ofPattern("dd/MM/uuuu"))
        : String.valueOf(fact);
  }

  /** What is wrong; the words are {@code exchange.fault.<key>}. */
  public enum Code {
    MISSING(true),
    BAD_DATE(true),
    BAD_NUMBER(true),
    BAD_SEX(true),
    BAD_STATE(true),
    BAD_CHECK(true),
    UNSEEN_SIGNS(true),
    TOO_LONG(true),
    NAME_NOT_LETTERS(true),
    BORN_IN_FUTURE(true),
    UNKNOWN_PRODUCT(true),
    UNKNOWN_TANK(true),
    UNKNOWN_PLACE(true),
    PLACE_TAKEN(true),
    PLACE_OCCUPIED(true),
    TANK_TOO_WARM(true),
    LOT_TWO_PATIENTS(true),
    LOT_TWO_PRODUCTS(true),
    LOT_KNOWN(true),
    UNIT_TWICE(true),
    UNITS_DIFFER(true),
    PATIENT_DIFFERS(true),
    IPP_OF_ANOTHER(true),
    EXPIRED(false),
    TRIMMED(false),
    HOMONYM(false);

    private final boolean blocks;

    Code(boolean blocks) {
      this.blocks = blocks;
    }

    public String key() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
  }

  public boolean blocks() {
    return code.blocks;
  }
}
