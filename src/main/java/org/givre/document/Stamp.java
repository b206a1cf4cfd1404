package org.givre.document;

import java.time.Instant;

/**
 * What differs between two copies of one sheet.
 *
 * @param copy 0 for the original, n for duplicata n
 * @param by the printed name of who had it printed
 * @param stop a state reached since that stops use, as the word to print in a box; empty when none
 */
public record Stamp(int copy, String by, Instant at, String stop) {

  public boolean isOriginal() {
    return copy == 0;
  }
}
