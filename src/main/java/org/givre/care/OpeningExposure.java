package org.givre.care;

import org.givre.kernel.Work;

/** Keeps an opening as exposure of the units that were handled. Answered by {@code app}. */
@FunctionalInterface
public interface OpeningExposure {
  void closed(Work work, OpeningState opening);
}
