package org.givre.document;

import java.util.List;
import java.util.Optional;

/** The queues of this workstation, and what becomes of what they were given. */
public interface PaperQueues {

  List<String> printers();

  /** The one the workstation uses when nobody chooses. */
  Optional<String> usual();

  /**
   * Hands a job to a queue.
   *
   * @return a ticket by which the job is asked after; empty where the queue says nothing
   * @throws PaperRefused when the printer is gone or takes no job
   */
  Optional<String> print(String printer, PaperJob job);

  State state(String ticket);

  /** What became of a job. */
  enum State {
    UNDER_WAY,
    DONE,
    FAILED,
    UNKNOWN
  }
}
