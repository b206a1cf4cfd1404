package org.givre.audit.ui;

import java.time.LocalDate;
import org.givre.audit.AuditEntry;

/** A line of the list. */
sealed interface Line {

  /** The head of a day. */
  record Day(LocalDate day) implements Line {}

  record Entry(AuditEntry entry) implements Line {}

  /** There are older entries, from this number downwards. */
  record More(long below) implements Line {}
}
