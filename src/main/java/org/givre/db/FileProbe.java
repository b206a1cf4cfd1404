package org.givre.db;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.Consumer;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.givre.kernel.Work;
import org.jdbi.v3.core.Handle;

/**
 * Looks at a database file before anything may write to it. H2 opens a cut or overwritten file
 * without a word, at the last state that it can still read, and then writes over the rest: so the
 * look is through a read-only connection, and the caller's own check of the facts runs on it too.
 */
final class FileProbe {
  private FileProbe() {}

  /** What a file needs before it can be used. */
  enum State {
    NEW,
    CURRENT,
    OLDER
  }

  private static final int HELD = 90020;
  private static final int TWO_HEADERS = 8192;

  /**
   * @param file the name without H2's suffix
   * @throws DatabaseUnusable when it must not be opened; it was not touched
   */
  static State look(Path file, Consumer<Work> check) {
    Path real = Path.of(file + ".mv.db");
    if (!Files.exists(real)) {
      return State.NEW;
    }
    mustBeReadable(real);
    String url = Database.fileUrl(file) + ";ACCESS_MODE_DATA=r;IFEXISTS=TRUE";
    try (Connection connection = DriverManager.getConnection(url, "sa", "")) {
      if (!isOurs(connection)) {
        return State.NEW;
      }
      State state = versions(url);
      if (state == State.CURRENT) {
        try (Handle handle = Database.jdbi(() -> connection).open()) {
          check.accept(new SqlWork(handle));
        }
      }
      return state;
    } catch (SQLException failed) {
      throw new DatabaseUnusable(
          failed.getErrorCode() == HELD
              ? DatabaseUnusable.Why.HELD_BY_ANOTHER_PROGRAM
              : DatabaseUnusable.Why.DAMAGED,
          failed);
    }
  }

  private static void mustBeReadable(Path real) {
    try {
      if (!Files.isReadable(real) || !Files.isWritable(real)) {
        throw new DatabaseUnusable(DatabaseUnusable.Why.NOT_PERMITTED, real.toString());
      }
      if (Files.size(real) < TWO_HEADERS) {
        throw new DatabaseUnusable(DatabaseUnusable.Why.DAMAGED, "cut to " + Files.size(real));
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** False for a database without any table: a first opening that was interrupted. */
  private static boolean isOurs(Connection connection) throws SQLException {
    boolean other = false;
    try (ResultSet tables =
        connection.getMetaData().getTables(null, "PUBLIC", "%", new String[] {"BASE TABLE"})) {
      while (tables.next()) {
        if (tables.getString("TABLE_NAME").equals("flyway_schema_history")) {
          return true;
        }
        other = true;
      }
    }
    if (other) {
      throw new DatabaseUnusable(DatabaseUnusable.Why.NOT_OURS, "tables of another program");
    }
    return false;
  }

  private static State versions(String url) {
    Flyway flyway = Database.migrations().dataSource(url, "sa", "").load();
    boolean pending = false;
    for (MigrationInfo one : flyway.info().all()) {
      if (one.getState().isApplied() && !one.getState().isResolved()) {
        throw new DatabaseUnusable(
            DatabaseUnusable.Why.NEWER_THAN_THIS_PROGRAM, "step " + one.getVersion());
      }
      pending |= !one.getState().isApplied();
    }
    return pending ? State.OLDER : State.CURRENT;
  }
}
