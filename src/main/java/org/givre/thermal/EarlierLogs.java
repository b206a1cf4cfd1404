package org.givre.thermal;

import org.givre.kernel.Digest;
import org.givre.kernel.Outcome;

/** Reads a temperature log that the vault keeps. Answered by {@code backfill}. */
public interface EarlierLogs {

  /** Refused in words where the file is no log of temperatures, or does not say when they were. */
  Outcome<EarlierLog> read(Digest kept);
}
