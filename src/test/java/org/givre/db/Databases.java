package org.givre.db;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * Real databases for tests. Each kind is migrated once a JVM and copied for each test; the one
 * PostgreSQL server starts at the first need and ends with the JVM.
 */
public final class Databases {
  private Databases() {}

  private static final AtomicInteger COUNT = new AtomicInteger();

  /** An empty H2 file of its own. */
  public static FreshDatabase freshFile() {
    try {
      Path folder = Files.createTempDirectory("givre-test");
      Files.copy(FileTemplate.FILE, folder.resolve("givre.mv.db"));
      return new FreshDatabase(
          Database.openFile(folder.resolve("givre")), () -> deleteFolder(folder));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** An empty database of its own on the PostgreSQL server. */
  public static FreshDatabase freshServerDatabase() {
    String name = "test_" + COUNT.incrementAndGet();
    Server.run("CREATE DATABASE " + name + " TEMPLATE " + Server.TEMPLATE);
    return new FreshDatabase(
        Database.openServer(Server.url(name), "postgres", "postgres"),
        () -> Server.run("DROP DATABASE " + name));
  }

  /** A server database with nothing in it, for tests of opening and migrating. */
  public static String emptyServerUrl() {
    String name = "empty_" + COUNT.incrementAndGet();
    Server.run("CREATE DATABASE " + name);
    return Server.url(name);
  }

  static void deleteFolder(Path folder) {
    try (Stream<Path> inside = Files.walk(folder)) {
      for (Path path : inside.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static final class FileTemplate {
    static final Path FILE = make();

    private static Path make() {
      try {
        Path folder = Files.createTempDirectory("givre-template");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> deleteFolder(folder)));
        Database.openFile(folder.resolve("givre")).close();
        return folder.resolve("givre.mv.db");
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    }
  }

  private static final class Server {
    static final String TEMPLATE = "givre_template";
    private static final EmbeddedPostgres POSTGRES = start();

    private static EmbeddedPostgres start() {
      try {
        EmbeddedPostgres postgres =
            EmbeddedPostgres.builder()
                .setServerConfig("fsync", "off")
                .setServerConfig("max_connections", "200")
                .setPGStartupWait(java.time.Duration.ofMinutes(1))
                .start();
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
            Statement statement = connection.createStatement()) {
          statement.execute("CREATE DATABASE " + TEMPLATE);
        }
        Database.openServer(postgres.getJdbcUrl("postgres", TEMPLATE), "postgres", "postgres")
            .close();
        return postgres;
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      } catch (SQLException failed) {
        throw new IllegalStateException(failed);
      }
    }

    static String url(String database) {
      return POSTGRES.getJdbcUrl("postgres", database);
    }

    static void run(String sql) {
      try (Connection connection = POSTGRES.getPostgresDatabase().getConnection();
          Statement statement = connection.createStatement()) {
        statement.execute(sql);
      } catch (SQLException failed) {
        throw new IllegalStateException(failed);
      }
    }
  }
}
