package org.givre.db;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import org.givre.kernel.Work;
import org.jdbi.v3.core.Handle;

/** A database file that nobody has open, looked at and never written to: a copy, a restored one. */
public final class ClosedFile {

  private final H2Door door;

  /**
   * @param file the name without H2's suffix
   * @param secret as for {@link Database#openFile(Path, String, Path, java.util.function.Consumer)}
   */
  public ClosedFile(Path file, String secret) {
    this.door = new H2Door(file, secret);
  }

  /**
   * @throws DatabaseUnusable when it cannot be read as a database of ours
   */
  public <T> T read(Function<Work, T> look) {
    FileProbe.look(door, work -> {});
    try (Connection connection =
            DriverManager.getConnection(door.readOnlyUrl(), H2Door.ACCOUNT, door.password());
        Handle handle = Database.jdbi(() -> connection).open()) {
      return look.apply(new SqlWork(handle));
    } catch (SQLException unreadable) {
      throw new DatabaseUnusable(DatabaseUnusable.Why.DAMAGED, unreadable);
    }
  }

  public List<TableFigure> figures() {
    return read(work -> new Tables(work).figures());
  }
}
