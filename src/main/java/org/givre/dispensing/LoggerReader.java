package org.givre.dispensing;

import org.givre.kernel.Digest;
import org.givre.kernel.Outcome;

/** Reads the file of a shipper's logger that the vault keeps. Answered by {@code exchange}. */
public interface LoggerReader {

  /** Refused in words where the file is not a logger's, or not readable as one. */
  Outcome<ShipperLog> read(Digest kept);
}
