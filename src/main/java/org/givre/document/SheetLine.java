package org.givre.document;

import java.time.Instant;

/** One line of the list of sheets. */
public record SheetLine(
    SheetNumber number,
    int revision,
    Instant at,
    String patient,
    String subject,
    SheetState state,
    int copies) {

  /** Identities never reach a log. */
  @Override
  public String toString() {
    return "SheetLine[" + number + "]";
  }
}
