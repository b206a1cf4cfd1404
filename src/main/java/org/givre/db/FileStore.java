package org.givre.db;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.zip.Deflater;
import java.util.zip.ZipOutputStream;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.Handle;

/** The file under an open H2 database; what SQL has no word for. */
final class FileStore {

  private static final int FILLED_PERCENT = 80;

  /** Room is used again only this long after it was freed: a forcing takes far less. */
  private static final int KEPT_UNTIL_FORCED_MS = 10_000;

  private static final int BYTES_AT_A_TIME = 4 * 1024 * 1024;

  private final MVStore store;

  private FileStore(MVStore store) {
    this.store = store;
  }

  /** As the connection is now: H2 opens its file anew after a full disk. */
  static FileStore of(Handle handle) {
    try {
      JdbcConnection connection = handle.getConnection().unwrap(JdbcConnection.class);
      SessionLocal session = (SessionLocal) connection.getSession();
      return new FileStore(session.getDatabase().getStore().getMvStore());
    } catch (SQLException closed) {
      throw new ConnectionException(closed);
    }
  }

  /** Stops H2's own thread; every commit then writes what it changed, before it returns. */
  void storeAtEachCommitOnly() {
    if (store.getAutoCommitDelay() != 0) {
      store.setAutoCommitDelay(0);
      store.setRetentionTime(KEPT_UNTIL_FORCED_MS);
    }
  }

  /**
   * Waits for what is still on its way to the file, then for the disk, then says so.
   *
   * @return how long the file is now, in bytes
   */
  long forceWhatIsStored(ForcedMark mark) {
    telling(
        () ->
            store.executeFilestoreOperation(
                () -> {
                  long version = store.getCurrentVersion();
                  store.sync();
                  say(mark, version);
                }));
    return store.getFileStore().size();
  }

  private static void say(ForcedMark mark, long version) {
    try {
      mark.say(version);
    } catch (IOException failed) {
      throw new MVStoreException(DataUtils.ERROR_WRITING_FAILED, failed.getMessage());
    }
  }

  /** Rewrites a few chunks that hold little, so that their room can be used again. */
  void joinSparseChunks() {
    telling(
        () -> {
          if (store.compact(FILLED_PERCENT, BYTES_AT_A_TIME)) {
            store.commit();
          }
        });
  }

  /** The file as it is; nothing is written to it meanwhile, and it only ever holds whole acts. */
  void copyInto(Path zip) throws IOException {
    try (OutputStream file = Files.newOutputStream(zip);
        ZipOutputStream out = new ZipOutputStream(file)) {
      out.setLevel(Deflater.NO_COMPRESSION);
      store.executeFilestoreOperation(() -> copy(out));
    } catch (UncheckedIOException failed) {
      throw failed.getCause();
    }
  }

  private void copy(ZipOutputStream out) {
    try {
      store.getFileStore().backup(out);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static void telling(Runnable work) {
    try {
      work.run();
    } catch (MVStoreException failed) {
      throw new ConnectionException(new SQLException(failed.getMessage(), "58030", failed));
    }
  }
}
