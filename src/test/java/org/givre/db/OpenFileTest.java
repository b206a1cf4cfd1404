package org.givre.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.givre.kernel.Digest;
import org.givre.kernel.Work;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of files that are not as they should be: refused, untouched. */
class OpenFileTest {

  private static final FolderMark MARK =
      new FolderMark(UUID.randomUUID(), true, Instant.parse("2026-11-24T09:42:00Z"));

  @TempDir private Path folder;
  private Path file;
  private Path real;

  @BeforeEach
  void names() {
    file = folder.resolve("givre");
    real = folder.resolve("givre.mv.db");
  }

  @Test
  void opensWhatItMadeAndKeepsTheMark() {
    try (Database made = Database.openFile(file)) {
      made.markOnce(MARK);
      made.markOnce(new FolderMark(UUID.randomUUID(), false, Instant.EPOCH));
    }
    try (Database again = Database.openFile(file)) {
      assertThat(again.mark()).contains(MARK);
    }
  }

  @Test
  void aFileThatAnotherProgramHoldsIsRefused() throws Exception {
    Database.openFile(file).close();
    try (HeldFile held = HeldFile.by(file)) {
      assertThat(held.isAlive()).isTrue();
      assertRefused(DatabaseUnusable.Why.HELD_BY_ANOTHER_PROGRAM);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"empty", "text", "cut to a header", "noise", "both headers lost"})
  void aDamagedFileIsRefusedUntouched(String damage) throws IOException {
    Database.openFile(file).close();
    byte[] good = Files.readAllBytes(real);
    byte[] bad =
        switch (damage) {
          case "empty" -> new byte[0];
          case "text" -> "bonjour".getBytes(java.nio.charset.StandardCharsets.UTF_8);
          case "cut to a header" -> Arrays.copyOf(good, 5000);
          case "noise" -> noise(good.length);
          default -> withoutHeaders(good);
        };
    Files.write(real, bad);

    assertRefused(DatabaseUnusable.Why.DAMAGED);

    assertThat(Files.readAllBytes(real)).isEqualTo(bad);
    assertThat(fileNames()).containsExactly("givre.mv.db");
  }

  @Test
  void aFileThatLostAcknowledgedFactsIsRefusedByTheCallersCheckUntouched() throws IOException {
    Database.openFile(file).close();
    Digest before = Digest.of(Files.readAllBytes(real));
    Consumer<Work> factsMissing =
        work -> {
          throw new DatabaseUnusable(DatabaseUnusable.Why.DAMAGED, "entries 12 and after");
        };

    assertThatThrownBy(() -> Database.openFile(file, folder.resolve("backups"), factsMissing))
        .isInstanceOf(DatabaseUnusable.class);
    assertThat(Digest.of(Files.readAllBytes(real))).isEqualTo(before);
  }

  @Test
  void aFileOfANewerProgramIsRefusedUntouched() throws Exception {
    Database.openFile(file).close();
    sql(
        """
        INSERT INTO "flyway_schema_history" ("installed_rank", "version", "description", "type",
          "script", "checksum", "installed_by", "execution_time", "success")
        VALUES (9000, '9000', 'from the future', 'SQL', 'V9000__from_the_future.sql', 1, 'sa', 1,
          TRUE)
        """);
    Digest before = Digest.of(Files.readAllBytes(real));

    assertRefused(DatabaseUnusable.Why.NEWER_THAN_THIS_PROGRAM);
    assertThat(Digest.of(Files.readAllBytes(real))).isEqualTo(before);
  }

  @Test
  void aDatabaseOfAnotherProgramIsRefusedUntouched() throws Exception {
    sql("CREATE TABLE invoices (id INTEGER PRIMARY KEY)");
    Digest before = Digest.of(Files.readAllBytes(real));

    assertRefused(DatabaseUnusable.Why.NOT_OURS);
    assertThat(Digest.of(Files.readAllBytes(real))).isEqualTo(before);
  }

  @Test
  void anOlderFileIsMigratedAfterAVerifiedCopy() throws IOException {
    Database.migrations().target("1").dataSource(Database.fileUrl(file), "sa", "").load().migrate();
    Digest old = Digest.of(Files.readAllBytes(real));

    try (Database open = Database.openFile(file)) {
      open.markOnce(MARK);
      assertThat(open.mark()).contains(MARK);
    }

    Path kept = folder.resolve("backups").resolve("givre-version-001.mv.db");
    assertThat(Digest.of(Files.readAllBytes(kept))).isEqualTo(old);
    assertThat(fileNames()).containsExactly("backups", "givre.mv.db");
  }

  @Test
  void aFirstOpeningThatWasKilledIsBegunAnewWhereNothingWasEverAcknowledged() throws IOException {
    Files.createFile(real);
    Database.openFile(file).close();
    assertThat(fileNames()).containsExactly("givre.mv.db", "givre.mv.db.unfinished");
  }

  private void assertRefused(DatabaseUnusable.Why why) {
    Consumer<Work> hasFacts = work -> Sql.in(work).execute("SELECT id FROM data_folder");
    assertThatThrownBy(() -> Database.openFile(file, folder.resolve("backups"), hasFacts))
        .isInstanceOfSatisfying(
            DatabaseUnusable.class, refused -> assertThat(refused.why()).isEqualTo(why));
  }

  private List<String> fileNames() throws IOException {
    try (Stream<Path> inside = Files.list(folder)) {
      return inside.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  private void sql(String statement) throws SQLException {
    try (Connection connection = DriverManager.getConnection(Database.fileUrl(file), "sa", "")) {
      connection.createStatement().execute(statement);
    }
  }

  private static byte[] noise(int length) {
    byte[] noise = new byte[length];
    new java.util.Random(7).nextBytes(noise);
    return noise;
  }

  private static byte[] withoutHeaders(byte[] good) {
    byte[] bad = good.clone();
    Arrays.fill(bad, 0, 8192, (byte) 0);
    return bad;
  }
}
