package org.givre.audit;

import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.givre.kernel.ActorId;
import org.givre.kernel.Work;

/** The journal as a reader sees it. */
public interface Trail {

  /** One page, newest first. */
  List<AuditEntry> page(Work work, TrailQuery query);

  Optional<AuditEntry> entry(Work work, long number);

  /** The actors that appear in the trail, for the filter. */
  List<ActorId> actors(Work work);

  /** What the store says is the last entry. */
  Head head(Work work);

  /** Entries {@code from} and after, ascending, at most {@code count}. */
  List<AuditEntry> from(Work work, long from, int count);

  /**
   * Proves the whole chain against the digests, without loading it.
   *
   * @param progress told how many entries are proved, now and then
   */
  Verdict verify(Work work, LongConsumer progress);
}
