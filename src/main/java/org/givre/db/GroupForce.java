package org.givre.db;

/**
 * H2 never forces its file at a commit (measured on 2.5.252), so every act ends with a forcing of
 * its own. One serves all acts that were committed before it began: those that wait together share
 * it.
 */
final class GroupForce {

  private final Runnable disk;
  private long asked;
  private long begun;
  private long forced;
  private boolean forcing;

  GroupForce(Runnable disk) {
    this.disk = disk;
  }

  void force() {
    long mine;
    synchronized (this) {
      mine = ++asked;
    }
    while (!isForced(mine)) {
      lead(mine);
    }
  }

  private synchronized boolean isForced(long ticket) {
    return forced >= ticket;
  }

  private void lead(long mine) {
    synchronized (this) {
      if (forced >= mine) {
        return;
      }
      if (forcing) {
        awaitLeader();
        return;
      }
      forcing = true;
      begun = asked;
    }
    boolean done = false;
    try {
      disk.run();
      done = true;
    } finally {
      synchronized (this) {
        forcing = false;
        if (done) {
          forced = Math.max(forced, begun);
        }
        notifyAll();
      }
    }
  }

  private void awaitLeader() {
    try {
      wait();
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for the disk", stop);
    }
  }
}
