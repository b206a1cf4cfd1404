package org.givre.db;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;

/**
 * Acts on an H2 file, one at a time, each stored as soon as it is committed.
 *
 * <p>H2 2.5.252 writes a state of its tables that it gathers one table after another while others
 * go on changing them ({@code MVStore.collectChangedMapRoots}), and does so whenever half a second
 * has gone by. An act committed in between is on disk in one table and not in the other: a program
 * killed before the next write was found with half an act about once in ten. So nothing is ever
 * written while an act is under way: acts wait for each other, and H2's own thread is stopped.
 */
final class OnePen implements Durability, AutoCloseable {

  /** A small act rewrites some hundred kilobytes of pages; most of them die with the next one. */
  private static final long GROWTH_BETWEEN_TIDYINGS = 8L * 1024 * 1024;

  /** Fair: whoever asked first acts first, and those that wait for the disk let others act. */
  private final ReentrantLock pen = new ReentrantLock(true);

  private final Jdbi jdbi;
  private final ForcedMark mark;
  private final GroupForce group;
  private volatile long size;
  private volatile long sizeWhenTidied;

  OnePen(Jdbi jdbi, ForcedMark mark) {
    this.jdbi = jdbi;
    this.mark = mark;
    this.group =
        new GroupForce(
            () -> size = jdbi.withHandle(handle -> FileStore.of(handle).forceWhatIsStored(mark)));
  }

  @Override
  public <T> T whole(Jdbi through, Function<Handle, T> transaction) {
    pen.lock();
    try {
      return through.inTransaction(
          TransactionIsolationLevel.READ_COMMITTED,
          handle -> {
            FileStore.of(handle).storeAtEachCommitOnly();
            return transaction.apply(handle);
          });
    } finally {
      pen.unlock();
    }
  }

  @Override
  public void force() {
    group.force();
    if (size > sizeWhenTidied + GROWTH_BETWEEN_TIDYINGS) {
      tidy();
    }
  }

  /** H2's thread would do this whenever it likes; here it has the pen like anyone. */
  private void tidy() {
    if (pen.isHeldByCurrentThread() || !pen.tryLock()) {
      return;
    }
    try {
      sizeWhenTidied = size;
      jdbi.useHandle(handle -> FileStore.of(handle).joinSparseChunks());
    } finally {
      pen.unlock();
    }
  }

  /** Waits for the act that is under way; the database is closed next. */
  @Override
  public void close() {
    pen.lock();
    try {
      mark.close();
    } finally {
      pen.unlock();
    }
  }
}
