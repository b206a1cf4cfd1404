package org.givre.app.today;

import java.time.Instant;
import java.util.List;
import org.givre.words.Words;

/** Something that knows what is due: each area has one. Asked in the background. */
@FunctionalInterface
public interface DueSource {

  /** What is due in the next month or late, in these words. */
  List<Due> due(Words words, Instant now);
}
