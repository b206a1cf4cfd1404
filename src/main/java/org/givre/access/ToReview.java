package org.givre.access;

import org.givre.audit.Head;

/** What of the journal nobody has reviewed yet; {@code to} is its end when it was asked for. */
public record ToReview(long from, Head to) {

  /** How many entries that is. */
  public long count() {
    return Math.max(0, to.number() - from + 1);
  }
}
