package org.givre.exchange.file;

import org.givre.label.Checked;

/**
 * Why a FICHCOMP line cannot be written or read.
 *
 * @param at the column of the line, counted from 0, where the field at fault begins
 */
public record FichcompFault(String field, int at, Why why) {

  /** The vocabulary of faults. */
  public enum Why {
    EMPTY,
    MISSING_FIELD,
    TRUNCATED,
    BAD_LENGTH,
    FIELD_TOO_LONG,
    BAD_CHARACTER,
    BAD_CHECK,
    BAD_DATE,
    WRONG_TYPE,
    OUT_OF_RANGE,
    TOO_PRECISE
  }

  /** The fault of a national code, in the words of the line. */
  static FichcompFault of(String field, int at, Checked.Wrong wrong) {
    Why why =
        switch (wrong.fault().why()) {
          case EMPTY -> Why.MISSING_FIELD;
          case TRUNCATED -> Why.TRUNCATED;
          case BAD_LENGTH -> Why.BAD_LENGTH;
          case BAD_CHECK -> Why.BAD_CHECK;
          case WRONG_TYPE, BAD_LITERAL -> Why.WRONG_TYPE;
          default -> Why.BAD_CHARACTER;
        };
    return new FichcompFault(field, at, why);
  }
}
