package org.givre.db;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.givre.kernel.Work;
import org.givre.kernel.Works;
import org.jdbi.v3.core.ConnectionFactory;
import org.jdbi.v3.core.Jdbi;

/** An open database, migrated to this program's version: an H2 file or a PostgreSQL server. */
public final class Database implements AutoCloseable {

  private final HikariDataSource source;
  private final Works works;
  private final Runnable beforeClosing;

  private Database(
      HikariDataSource source, Durability durability, Jdbi jdbi, Runnable beforeClosing) {
    this.beforeClosing = beforeClosing;
    this.source = source;
    this.works =
        new SqlWorks(jdbi, durability, () -> source.getHikariPoolMXBean().softEvictConnections());
  }

  /** As {@link #openFile(Path, Path, Consumer)}, copies going to {@code backups} beside it. */
  public static Database openFile(Path file) {
    return openFile(file, file.resolveSibling("backups"), work -> {});
  }

  /**
   * Opens (or makes) the H2 file {@code file} + ".mv.db". A file of an older version is migrated
   * after a verified copy into {@code backups}.
   *
   * @param check looks at the facts before anything may be written, and throws {@link
   *     DatabaseUnusable} when some are lacking
   * @throws DatabaseUnusable when another program holds it, or it is damaged, or newer than this
   *     program; the file is then left as it was, byte for byte
   */
  public static Database openFile(Path file, Path backups, Consumer<Work> check) {
    return openFile(file, "", backups, check);
  }

  /**
   * As above, for a file that is encrypted.
   *
   * @param secret what H2's AES is keyed with, without spaces; empty for a plain file
   */
  public static Database openFile(Path file, String secret, Path backups, Consumer<Work> check) {
    H2Door door = new H2Door(file, secret);
    return switch (FileProbe.look(door, check)) {
      case NEW -> openDoor(door, Schema.MISSING);
      case CURRENT -> openDoor(door, Schema.CURRENT);
      case OLDER -> {
        Upgrade.run(door, backups);
        yield openDoor(door, Schema.CURRENT);
      }
    };
  }

  private static Database openDoor(H2Door door, Schema schema) {
    return openFile(config(door.url(), H2Door.ACCOUNT, door.password(), 4), door.file(), schema);
  }

  /**
   * Opens a PostgreSQL database that several workstations share. Rights of the account: {@code
   * docs/postgresql.md}.
   */
  public static Database openServer(String url, String user, String password) {
    HikariDataSource source = new HikariDataSource(config(url, user, password, 6));
    Database open = null;
    try {
      migrate(source, Schema.MISSING);
      open = new Database(source, new ServerDurability(), jdbi(source::getConnection), () -> {});
      return open;
    } finally {
      if (open == null) {
        source.close();
      }
    }
  }

  /** What is known of the tables before opening. */
  enum Schema {
    CURRENT,
    MISSING
  }

  /** An H2 file reached in another way, as a test does. */
  static Database openUrl(String url, Path file, Schema schema) {
    return openFile(config(url, H2Door.ACCOUNT, "", 4), file, schema);
  }

  private static Database openFile(HikariConfig config, Path file, Schema schema) {
    ForcedMark mark = ForcedMark.of(file);
    HikariDataSource source = new HikariDataSource(config);
    Database open = null;
    try {
      Jdbi jdbi = jdbi(source::getConnection);
      jdbi.useHandle(handle -> FileStore.of(handle).storeAtEachCommitOnly());
      migrate(source, schema);
      OnePen pen = new OnePen(jdbi, mark);
      open = new Database(source, pen, jdbi, pen::close);
      return open;
    } finally {
      if (open == null) {
        mark.close();
        source.close();
      }
    }
  }

  private static void migrate(HikariDataSource source, Schema schema) {
    if (schema == Schema.MISSING) {
      migrations().dataSource(source).load().migrate();
    }
  }

  private static HikariConfig config(String url, String user, String password, int connections) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(url);
    config.setUsername(user);
    config.setPassword(password);
    config.setMaximumPoolSize(connections);
    config.setPoolName("givre-db");
    return config;
  }

  static String fileUrl(Path file) {
    return new H2Door(file, "").url();
  }

  static FluentConfiguration migrations() {
    return Flyway.configure().locations("classpath:org/givre/db").loggers("slf4j");
  }

  static Jdbi jdbi(ConnectionFactory connections) {
    Jdbi jdbi = Jdbi.create(connections);
    jdbi.registerArgument(new Instants.Binding());
    jdbi.registerColumnMapper(Instant.class, new Instants.Mapper());
    return jdbi;
  }

  public Works works() {
    return works;
  }

  /** What this database was made for, once {@link #markOnce} has said so. */
  public Optional<FolderMark> mark() {
    return works.read(Marks::read);
  }

  /**
   * Says what a new database is for. On one that is marked already nothing changes: the mark that
   * stands is given back.
   */
  public FolderMark markOnce(FolderMark wanted) {
    return works.inOne(work -> Marks.writeOnce(work, wanted));
  }

  /**
   * A copy of an H2 database as it is at one instant, while others go on writing: {@code to} is the
   * new file, forced to disk, encrypted as the original is.
   */
  public void copyTo(Path to) {
    OnlineCopy.make(works, to);
  }

  /** Every table with its rows counted and digested, as they are now. */
  public List<TableFigure> figures() {
    return works.read(work -> new Tables(work).figures());
  }

  @Override
  public void close() {
    beforeClosing.run();
    source.close();
  }
}
