package org.givre.document;

import java.time.Instant;

/**
 * One line of the list of sheets.
 *
 * @param word what a state that stops use is called; empty otherwise
 * @param copies files drawn so far, the original included
 */
public record SheetLine(
    SheetNumber number,
    int revision,
    Instant at,
    String patient,
    String subject,
    SheetState state,
    String word,
    int copies) {

  /** Identities never reach a log. */
  @Override
  public String toString() {
    return "SheetLine[" + number + "]";
  }
}
