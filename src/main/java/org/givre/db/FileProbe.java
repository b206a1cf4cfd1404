package org.givre.db;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.givre.kernel.Work;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

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
  private static final int OTHER_KEY = 90049;

  /** H2 would make the first account, and may not: the connection is read-only. */
  private static final int NOBODY_IN_IT = 90097;

  private static final int TWO_HEADERS = 8192;

  /** All that our migrations ever define. */
  private static final Pattern OURS =
      Pattern.compile(
          "(?i)(;|--|CREATE USER|CREATE SEQUENCE|CREATE CACHED TABLE|ALTER TABLE"
              + "|CREATE (UNIQUE )?(NULLS DISTINCT )?INDEX|CREATE PRIMARY KEY)");

  /**
   * @throws DatabaseUnusable when it must not be opened; it was not touched
   */
  static State look(H2Door door, Consumer<Work> check) {
    Path real = door.real();
    if (!Files.exists(real)) {
      return State.NEW;
    }
    if (isEmpty(real)) {
      return unfinished(real, check);
    }
    findNewest(door);
    try (Connection connection =
        DriverManager.getConnection(door.readOnlyUrl(), H2Door.ACCOUNT, door.password())) {
      mustHaveNoForeignParts(connection);
      State state = isOurs(connection) ? versions(door) : State.NEW;
      mustHold(connection, check);
      return state;
    } catch (SQLException failed) {
      if (failed.getErrorCode() == NOBODY_IN_IT) {
        return unfinished(real, check);
      }
      throw new DatabaseUnusable(why(failed), failed);
    }
  }

  /** A file that somebody holds is let alone: it is being written to. */
  private static void findNewest(H2Door door) {
    try (FileChannel file =
            FileChannel.open(door.real(), StandardOpenOption.READ, StandardOpenOption.WRITE);
        FileLock lock = file.tryLock()) {
      if (lock == null || !lock.isValid()) {
        return;
      }
    } catch (OverlappingFileLockException heldByThisProgram) {
      return;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    try {
      NewestState.show(door);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Facts that the caller knows to be acknowledged are in it, at whatever version it is. */
  private static void mustHold(Connection connection, Consumer<Work> check) {
    try (Handle handle = Database.jdbi(() -> connection).open()) {
      check.accept(new SqlWork(handle));
    } catch (JdbiException tablesLacking) {
      throw new DatabaseUnusable(DatabaseUnusable.Why.DAMAGED, tablesLacking);
    }
  }

  /**
   * The very first opening was cut short (found by killing it): there is not even an account in the
   * file. It is begun anew, but only where the caller knows of nothing that was ever acknowledged;
   * the scrap is kept beside.
   */
  private static State unfinished(Path real, Consumer<Work> check) {
    try (Connection empty = DriverManager.getConnection("jdbc:h2:mem:")) {
      mustHold(empty, check);
      Files.move(
          real,
          real.resolveSibling(real.getFileName() + ".unfinished"),
          StandardCopyOption.REPLACE_EXISTING);
      return State.NEW;
    } catch (SQLException failed) {
      throw new DatabaseUnusable(DatabaseUnusable.Why.DAMAGED, failed);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static DatabaseUnusable.Why why(SQLException failed) {
    return switch (failed.getErrorCode()) {
      case HELD -> DatabaseUnusable.Why.HELD_BY_ANOTHER_PROGRAM;
      case OTHER_KEY -> DatabaseUnusable.Why.KEY_MISSING;
      default -> DatabaseUnusable.Why.DAMAGED;
    };
  }

  /**
   * We make no trigger, no function and no linked table: a file with one was made by somebody who
   * wants their code run by us.
   */
  private static void mustHaveNoForeignParts(Connection connection) throws SQLException {
    String count =
        "SELECT (SELECT COUNT(*) FROM INFORMATION_SCHEMA.TRIGGERS)"
            + " + (SELECT COUNT(*) FROM INFORMATION_SCHEMA.ROUTINES)"
            + " + (SELECT COUNT(*) FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_SCHEMA = 'PUBLIC'"
            + " AND (TABLE_TYPE <> 'BASE TABLE' OR STORAGE_TYPE = 'TABLE LINK'))";
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(count)) {
      if (row.next() && row.getLong(1) > 0) {
        throw new DatabaseUnusable(
            DatabaseUnusable.Why.NOT_OURS, "triggers, functions or links of somebody else");
      }
    }
    mustDefineOnlyTables(connection);
  }

  /** H2 does not list a function whose class is not here; its own script of the file does. */
  private static void mustDefineOnlyTables(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet script = statement.executeQuery("SCRIPT NODATA NOPASSWORDS NOSETTINGS")) {
      while (script.next()) {
        if (!OURS.matcher(script.getString(1).strip()).lookingAt()) {
          throw new DatabaseUnusable(
              DatabaseUnusable.Why.NOT_OURS, "definitions that are no tables of ours");
        }
      }
    }
  }

  private static boolean isEmpty(Path real) {
    try {
      if (!Files.isReadable(real) || !Files.isWritable(real)) {
        throw new DatabaseUnusable(DatabaseUnusable.Why.NOT_PERMITTED, real.toString());
      }
      long size = Files.size(real);
      if (size > 0 && size < TWO_HEADERS) {
        throw new DatabaseUnusable(DatabaseUnusable.Why.DAMAGED, "cut to " + size);
      }
      return size == 0;
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

  private static State versions(H2Door door) {
    Flyway flyway =
        Database.migrations()
            .dataSource(door.readOnlyUrl(), H2Door.ACCOUNT, door.password())
            .load();
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
