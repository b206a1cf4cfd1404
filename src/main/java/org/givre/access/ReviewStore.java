package org.givre.access;

import java.util.List;
import java.util.Optional;
import org.givre.kernel.Work;

/** Where reviews of the journal are kept; only ever added. */
public interface ReviewStore {

  void add(Work work, JournalReview review);

  Optional<JournalReview> last(Work work);

  /** Newest first. */
  List<JournalReview> newest(Work work, int count);
}
