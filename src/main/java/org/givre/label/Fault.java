package org.givre.label;

/**
 * What is wrong with a code, and where.
 *
 * @param at the character it was found at, counted from 0 in the text as scanned
 * @param field which part of the code: an application identifier, {@code S4}, or empty
 */
public record Fault(int at, Why why, String field) {

  public Fault(int at, Why why) {
    this(at, why, "");
  }

  /** The vocabulary of faults; screens show a sentence for each. */
  public enum Why {
    EMPTY,
    EMPTY_VALUE,
    MISSING_FIELD,
    TRUNCATED,
    BAD_LENGTH,
    VALUE_TOO_LONG,
    FIELD_TOO_LONG,
    BAD_CHARACTER,
    BAD_LITERAL,
    BAD_HEADER,
    BAD_ORDER,
    BAD_CHECK,
    BAD_DATE,
    BAD_TIME,
    UNKNOWN_AI,
    UNKNOWN_IDENTIFIER,
    UNKNOWN_OID,
    UNSUPPORTED_VERSION,
    DUPLICATE_AI,
    MISSING_SEPARATOR,
    WRONG_TYPE,
    NOT_QUALIFIED,
    BAD_SEX,
    /** The letters of an AZERTY keyboard's digits: the scanner types for another layout. */
    KEYBOARD_LAYOUT
  }
}
