package org.givre.duty;

import java.time.Instant;

/** Somebody stands in for somebody else, in [from, until[. */
public record Replacement(Instant from, Instant until, ContactId absent, ContactId by) {

  boolean covers(Instant at) {
    return !at.isBefore(from) && at.isBefore(until);
  }
}
