package org.givre.backup;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Makes backups of the open data folder and reads them back. */
public interface Copies {

  /**
   * Makes the backup of an instant, reads it back, restores it into a scratch folder and compares.
   *
   * @param file where to; empty for the folder's own place and the second medium
   * @throws BackupFailed and nothing of it is left
   */
  BackupMade make(Instant at, Optional<Path> file);

  /** Restores one into a scratch folder, compares every digest, and clears up. */
  Manifest prove(Path file);

  /** Those of the folder's own place, newest first. */
  List<Path> kept();

  /** Takes away what the plan no longer keeps, in both places; gives how many. */
  int rotate(BackupPlan plan);
}
