package org.givre.history;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.givre.measure.Reading;

/**
 * The original record of every reading: one checksummed line each, with the raw frame, in a file a
 * day. It outlives a lost database.
 */
public interface Spool extends AutoCloseable {

  /**
   * Appends readings and forces them to the disk, once for all of them.
   *
   * @throws SpoolUnwritable when the disk says no; whatever was half written is recognised later
   */
  void append(List<Reading> batch);

  /** Hands over every reading at or after {@code from}, in the order of writing. */
  SpoolReport replay(Instant from, Consumer<Reading> sink);

  @Override
  void close();
}
