package org.givre.history;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.givre.kernel.Work;
import org.givre.measure.ChannelId;
import org.givre.measure.Gap;
import org.givre.measure.Reading;

/**
 * Every reading, kept for ever and never changed: as rows while its day is young, in sealed blocks
 * afterwards, with the same answers. The spool is the original record; a reading from a block comes
 * without its frame when the spool has it ({@link Spool#original}).
 */
public interface ReadingLog {

  /**
   * Adds readings. One that is there already (same channel, instant, source and value) is left as
   * it is; the same instant with another value is kept beside it.
   */
  void append(Work work, List<Reading> batch);

  /** Every reading of a channel in [from, to[, oldest first. */
  void each(Work work, ChannelId channel, Instant from, Instant to, Consumer<Reading> sink);

  /** As {@link #each}, for hundreds of thousands of them. */
  void scan(Work work, ChannelId channel, Instant from, Instant to, ReadingSink sink);

  /** Whole days or hours of a channel from {@code from} until before {@code to}, oldest first. */
  void stretches(
      Work work, ChannelId channel, Instant from, Instant to, Grain grain, Consumer<Stretch> sink);

  /** The newest reading or absence at or before {@code until}; a typed one is not asked for. */
  Optional<Reading> latest(Work work, ChannelId channel, Instant until);

  /** The newest Good or Suspect reading of the probe at or before {@code until}; none typed. */
  Optional<Reading> latestValue(Work work, ChannelId channel, Instant until);

  /** Stretches longer than {@code longerThan} without a usable reading in [from, to[. */
  List<Gap> gaps(Work work, ChannelId channel, Instant from, Instant to, Duration longerThan);
}
