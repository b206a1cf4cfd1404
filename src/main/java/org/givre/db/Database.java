package org.givre.db;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.givre.kernel.Works;
import org.jdbi.v3.core.Jdbi;

/** An open database, migrated to this program's version: an H2 file or a PostgreSQL server. */
public final class Database implements AutoCloseable {

  private final HikariDataSource source;
  private final Works works;

  private Database(HikariDataSource source, Durability durability, Jdbi jdbi) {
    this.source = source;
    this.works = new SqlWorks(jdbi, durability);
  }

  /**
   * Opens (or makes) the H2 file {@code file} + ".mv.db".
   *
   * @throws DatabaseUnusable when another program holds it, or it is damaged, or newer than this
   *     program; the file is then left as it was
   */
  public static Database openFile(Path file) {
    return open(
        "jdbc:h2:file:" + file.toAbsolutePath() + ";DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=10000",
        "sa",
        "",
        4);
  }

  /** Opens a PostgreSQL database that several workstations share. */
  public static Database openServer(String url, String user, String password) {
    return open(url, user, password, 6);
  }

  private static Database open(String url, String user, String password, int connections) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(url);
    config.setUsername(user);
    config.setPassword(password);
    config.setMaximumPoolSize(connections);
    config.setPoolName("givre-db");
    HikariDataSource source = new HikariDataSource(config);
    Flyway.configure().dataSource(source).locations("classpath:org/givre/db").load().migrate();
    Jdbi jdbi = Jdbi.create(source);
    jdbi.registerArgument(new Instants.Binding());
    jdbi.registerColumnMapper(Instant.class, new Instants.Mapper());
    Durability durability =
        url.startsWith("jdbc:h2:")
            ? new GroupForce(() -> jdbi.useHandle(handle -> handle.execute("CHECKPOINT SYNC")))
            : () -> {};
    return new Database(source, durability, jdbi);
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

  @Override
  public void close() {
    source.close();
  }
}
