package org.givre.history;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.givre.kernel.Digest;
import org.givre.measure.ChannelId;
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

  /** The frames of a UTC day, by {@link FrameSum#key}. */
  Map<Long, Long> frames(int day);

  /** The original of a reading, with its frame and monotonic instant. */
  Optional<Reading> original(ChannelId channel, Instant at, Manner manner);

  /**
   * Compresses what was written for a UTC day that is over, for ever. Nothing is lost when this is
   * cut short: the plain file goes only once the compressed one is forced and read back.
   *
   * @return the file and what it holds; empty when nothing plain is left of that day
   */
  Optional<Closed> close(int day);

  /** UTC days whose file is still plain, oldest first. */
  List<Integer> plainDays();

  /** Names of the closed files. */
  List<String> packedFiles();

  /** What a closed file holds now; empty when it is gone or no longer readable. */
  Optional<Closed> look(String file);

  /**
   * @param sha256 of the lines before compression
   */
  record Closed(String file, Digest sha256, long bytes) {}

  @Override
  void close();
}
