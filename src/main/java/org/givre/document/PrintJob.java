package org.givre.document;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.givre.kernel.ActorId;

/**
 * One paper that was asked for, followed until somebody or something says that it came out.
 *
 * @param title the sheet's number, or the name of a list
 * @param ticket by which its queue is asked; empty where it says nothing
 */
public record PrintJob(
    UUID id,
    String title,
    String printer,
    PaperJob.Form form,
    Optional<String> ticket,
    State state,
    Instant at,
    ActorId by) {

  /** Where it stands. */
  public enum State {
    /** Written down; the queue has not taken it yet. */
    ASKED,
    /** In a queue that is asked after it. */
    QUEUED,
    /** In a queue that says nothing: somebody must look. */
    UNKNOWN,
    PRINTED,
    FAILED,
    /** A person said that no paper came, or that none is wanted any more. */
    GIVEN_UP;

    /** Somebody has to do something. */
    public boolean waits() {
      return this == ASKED || this == UNKNOWN || this == FAILED;
    }
  }

  PrintJob with(State other, Optional<String> itsTicket) {
    return new PrintJob(id, title, printer, form, itsTicket, other, at, by);
  }
}
