package org.givre.document;

import java.util.List;
import java.util.Optional;

/** The printers of this workstation. */
public interface Paper {

  List<String> printers();

  /** The one the workstation uses when nobody chooses. */
  Optional<String> usual();

  /** The one that last took a paper of this kind; {@code title} is a sheet's number or a list. */
  default Optional<String> usualFor(String title) {
    return usual();
  }

  /**
   * Hands a job to a printer's queue.
   *
   * @throws PaperRefused when the printer is gone or takes no job
   */
  void print(String printer, PaperJob job);
}
