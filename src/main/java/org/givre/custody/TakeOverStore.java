package org.givre.custody;

import java.util.List;
import java.util.Set;
import org.givre.kernel.ActorId;
import org.givre.kernel.Reason;
import org.givre.kernel.Work;

/** Writes whole inventories: each unit's first fact and what it makes true, many at once. */
public interface TakeOverStore {

  /** The lots there are, each as {@code product number}. */
  Set<String> lots(Work work);

  /** Every unit begins with one fact, TAKE_OVER, at this instant. */
  void write(Work work, List<TakenOver> lots, java.time.Instant at, ActorId by, Reason why);
}
