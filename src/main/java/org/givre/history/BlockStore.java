package org.givre.history;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.givre.kernel.Digest;
import org.givre.kernel.Work;
import org.givre.measure.ChannelId;

/** Where sealed blocks are kept. Facts are added, never changed. */
public interface BlockStore {

  /** UTC days before {@code day} that still have plain rows, oldest first. */
  List<Integer> openDays(Work work, int day);

  List<ChannelId> openChannels(Work work, int day);

  /**
   * Makes a block of the rows of one channel and day and takes the rows away, all or nothing. What
   * was written is read back and compared first.
   *
   * @param frames what the spool holds of that day
   */
  SealedBlock seal(Work work, ChannelId channel, int day, Map<Long, Long> frames, Instant now);

  /** What was sealed and not recorded yet; also after a run that was cut short. */
  Optional<Sealed> unrecorded(Work work, Instant now);

  void record(Work work, Sealed sealed);

  void record(Work work, Spool.Closed closed, Instant at);

  List<Spool.Closed> closedFiles(Work work);

  List<Sealed> sealings(Work work);

  /** Every block, by its place in the chain. */
  void blocks(Work work, Consumer<SealedBlock> sink);

  /** Stretches of a channel that are no longer what its blocks say, by the month's name. */
  List<String> wrongMonths(Work work, ChannelId channel);

  List<ChannelId> sealedChannels(Work work);

  /**
   * A run of sealing.
   *
   * @param day the last one that it sealed
   */
  record Sealed(long lastSeq, int day, int blocks, long readings, Digest head, Instant at) {}
}
