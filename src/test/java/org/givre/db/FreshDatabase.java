package org.givre.db;

/** One test's own database, thrown away at the end. */
public record FreshDatabase(Database database, Runnable throwAway) implements AutoCloseable {
  @Override
  public void close() {
    database.close();
    throwAway.run();
  }
}
