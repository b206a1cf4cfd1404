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
 * Every reading, kept for ever and never changed. The spool is the original record; these rows can
 * be made again from it.
 */
public interface ReadingLog {

  /**
   * Adds readings. One that is there already (same channel, instant, source and value) is left as
   * it is; the same instant with another value is kept beside it.
   */
  void append(Work work, List<Reading> batch);

  /** Every reading of a channel in [from, to[, oldest first. */
  void each(Work work, ChannelId channel, Instant from, Instant to, Consumer<Reading> sink);

  /** The newest reading or absence at or before {@code until}. */
  Optional<Reading> latest(Work work, ChannelId channel, Instant until);

  /** The newest Good or Suspect reading at or before {@code until}. */
  Optional<Reading> latestValue(Work work, ChannelId channel, Instant until);

  /** Least, most, first and last of each hour in [from, to[ that has a value, oldest first. */
  List<Stretch> hours(Work work, ChannelId channel, Instant from, Instant to);

  /** Stretches longer than {@code longerThan} without a usable reading in [from, to[. */
  List<Gap> gaps(Work work, ChannelId channel, Instant from, Instant to, Duration longerThan);
}
