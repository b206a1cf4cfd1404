package org.givre.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.givre.kernel.NotKept;
import org.givre.kernel.Outcome;
import org.givre.kernel.Work;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Acknowledged means on disk: looked at from under the database. */
class DurabilityTest {

  @TempDir private Path folder;
  private Path real;
  private Database database;

  @BeforeEach
  void openOnAWatchedDisk() {
    PowerCutPath.register();
    real = folder.resolve("givre.mv.db");
    database = open();
    database.works().inOne(DurabilityTest::table);
  }

  private Database open() {
    return Database.openUrl(
        "jdbc:h2:powercut:" + folder.resolve("givre") + ";DB_CLOSE_ON_EXIT=FALSE",
        folder.resolve("givre"),
        Database.Schema.MISSING);
  }

  @AfterEach
  void close() {
    PowerCutPath.FULL.set(false);
    database.close();
  }

  @Test
  void everyAcknowledgedActWasForcedBeforeItReturned() throws Exception {
    for (long n = 1; n <= 20; n++) {
      int before = PowerCutPath.FORCES.get();
      insert(n);
      assertThat(PowerCutPath.FORCES.get()).isGreaterThan(before);
      if (n % 5 == 0) {
        assertThat(afterPowerCut()).hasSize((int) n);
      }
    }
  }

  @Test
  void theLastActOfSeveralThreadsIsOnDiskWithAllTheOthers() throws Exception {
    try (ExecutorService threads = Executors.newFixedThreadPool(3)) {
      List<Callable<Void>> acts =
          IntStream.range(0, 30).<Callable<Void>>mapToObj(n -> () -> insert(n)).toList();
      for (Future<Void> done : threads.invokeAll(acts)) {
        done.get();
      }
    }
    assertThat(afterPowerCut()).hasSize(30);
  }

  @Test
  void aRefusedActForcesNothing() {
    int before = PowerCutPath.FORCES.get();
    database.works().act(work -> Outcome.refused(new SqlWorksTest.NotToday()));
    assertThat(PowerCutPath.FORCES.get()).isEqualTo(before);
  }

  @Test
  void aFullDiskFailsTheActWholeAndTheNextOneWorksOnceThereIsRoom() throws Exception {
    insert(1);
    PowerCutPath.FULL.set(true);
    assertThatThrownBy(() -> insert(2)).isInstanceOf(NotKept.class);
    PowerCutPath.FULL.set(false);

    insert(3);

    assertThat(numbers(database)).contains(1L, 3L);
    assertThat(afterPowerCut()).contains(1L, 3L);
  }

  private Void insert(long n) {
    return database
        .works()
        .inOne(
            work -> {
              Sql.in(work).execute("INSERT INTO kept (n) VALUES (?)", n);
              return null;
            });
  }

  private static Void table(Work work) {
    Sql.in(work).execute("CREATE TABLE kept (n BIGINT PRIMARY KEY)");
    return null;
  }

  /** What a restart after a power cut would find. */
  private List<Long> afterPowerCut() throws Exception {
    Path found = folder.resolve("found");
    Files.createDirectories(found);
    Path file = found.resolve("givre" + PowerCutPath.FORCES.get());
    Files.copy(
        PowerCutPath.afterPowerCut(real),
        Path.of(file + ".mv.db"),
        StandardCopyOption.REPLACE_EXISTING);
    try (Database restarted =
        Database.openUrl(Database.fileUrl(file), file, Database.Schema.CURRENT)) {
      return numbers(restarted);
    }
  }

  private static List<Long> numbers(Database from) {
    return from.works()
        .read(work -> Sql.in(work).createQuery("SELECT n FROM kept").mapTo(Long.class).list());
  }
}
