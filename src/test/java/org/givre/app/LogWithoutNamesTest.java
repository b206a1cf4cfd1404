package org.givre.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.givre.access.NewAccount;
import org.givre.access.Role;
import org.givre.access.store.Argon2Passwords;
import org.givre.db.Sql;
import org.givre.kernel.HandTicker;
import org.givre.settings.DataFolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The program's own log names nobody: not even when the database complains. A whole journey: {@code
 * RehearsalTest}.
 */
class LogWithoutNamesTest {

  /** What a journey and a failure carry about people, in any spelling. */
  private static final List<String> MARKS =
      List.of("EXEMPLE", "FICTIF", "Alice", "Bruno", "TEST-0", "MARQUE", "Zélie", "neige et azote");

  @TempDir private Path folder;

  @AfterEach
  void letGo() {
    Logs.release();
  }

  private String log() throws IOException {
    Path file = folder.resolve("logs").resolve("givre.log");
    return Files.exists(file) ? Files.readString(file) : "";
  }

  private String logged() {
    try {
      return log();
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }

  @Test
  void aFailureOfTheDatabaseIsLoggedWithoutItsValues() throws IOException {
    DataFolder data = new DataFolder(folder);
    try (OpenFolder open =
        OpenFolder.open(
            data,
            OpenFolder.Use.TRAINING,
            "desktop",
            HandTicker.at("2026-11-24T09:42:00Z"),
            new Argon2Passwords(64, 1, 1))) {
      Logs.into(data);
      open.ground()
          .firstRun()
          .create(
              "Zélie",
              "Marque",
              new NewAccount(
                  "z.marque", "neige et azote".toCharArray(), Set.of(Role.ADMINISTRATOR)),
              open.ground().ticker().now());
      Threads.seen(() -> tooLong(open)).run();
    }

    assertThat(log())
        .contains("StatementException")
        .contains("caused by org.h2.jdbc.JdbcSQL")
        .contains("LogWithoutNamesTest");
    MARKS.forEach(mark -> assertThat(logged()).doesNotContain(mark));
  }

  /** The engine repeats the value that did not fit; the row mapper repeats what was bound. */
  private static void tooLong(OpenFolder open) {
    open.ground()
        .works()
        .inOne(
            work ->
                Sql.in(work)
                    .createUpdate("UPDATE person SET family_name = :name")
                    .bind("name", "MARQUE Zélie ".repeat(40))
                    .execute());
  }
}
