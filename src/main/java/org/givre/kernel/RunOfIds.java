package org.givre.kernel;

import java.util.UUID;

/**
 * Ids of one large act, one after the other from a random start: as unique as random ones, and an
 * index takes them at its end instead of everywhere. For one thread.
 */
public final class RunOfIds {

  private final long most;
  private long next;

  public RunOfIds() {
    UUID start = UUID.randomUUID();
    this.most = start.getMostSignificantBits();
    this.next = start.getLeastSignificantBits();
  }

  public UUID next() {
    // Past the end of the low half the run goes on at its beginning: 2^64 ids apart.
    next++;
    return new UUID(most, next);
  }
}
