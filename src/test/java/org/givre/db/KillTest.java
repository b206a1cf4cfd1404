package org.givre.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.givre.kernel.Outcome;
import org.givre.kernel.Work;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The program is killed while it writes, several times over ({@code -Dgivre.rounds=60} for more).
 * Each act writes two rows; every act that was acknowledged is there, none is there by half.
 */
class KillTest {

  private static final int ROUNDS = Integer.getInteger("givre.rounds", 8);
  private static final int ACTS = 60;

  @TempDir private Path folder;

  @Test
  void everyAcknowledgedActSurvivesAndNoneIsHalfThere() throws Exception {
    Path file = folder.resolve("givre");
    Set<Long> acknowledged = new HashSet<>();
    for (int round = 0; round < ROUNDS; round++) {
      try (ChildJvm writer = ChildJvm.run(Writer.class, file.toString(), String.valueOf(round))) {
        for (int act = 0; act < ACTS; act++) {
          acknowledged.add(Long.valueOf(writer.line()));
        }
        writer.kill();
        writer.rest().stream()
            .filter(KillTest::isWhole)
            .map(Long::valueOf)
            .forEach(acknowledged::add);
      }
      try (Database open = Database.openFile(file)) {
        List<Long> first = numbers(open, "first_half");
        assertThat(first).containsAll(acknowledged);
        assertThat(numbers(open, "second_half")).isEqualTo(first);
      }
    }
    assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(ROUNDS * ACTS);
  }

  /** The last line may have been cut by the kill itself; a whole one has ten digits. */
  private static boolean isWhole(String line) {
    return line.length() == 10;
  }

  private static List<Long> numbers(Database database, String table) {
    return database
        .works()
        .read(
            work ->
                Sql.in(work)
                    .createQuery("SELECT n FROM " + table + " ORDER BY n")
                    .mapTo(Long.class)
                    .list());
  }

  /** Three threads that write and say so until the end. */
  static final class Writer {
    public static void main(String[] arguments) throws Exception {
      Database database = Database.openFile(Path.of(arguments[0]));
      database.works().inOne(Writer::tables);
      long base = 1_000_000_000L + 10_000_000L * Long.parseLong(arguments[1]);
      try (ExecutorService threads = Executors.newFixedThreadPool(3)) {
        threads.invokeAll(
            IntStream.range(0, 3)
                .<Callable<Void>>mapToObj(one -> () -> write(database, base + one * 1_000_000L))
                .toList());
      }
    }

    private static Void write(Database database, long from) {
      for (long n = from; ; n++) {
        long number = n;
        database.works().act(work -> both(work, number));
        synchronized (Writer.class) {
          System.out.println(number);
        }
      }
    }

    private static Outcome<Long> both(Work work, long number) {
      Sql.in(work).execute("INSERT INTO first_half (n) VALUES (?)", number);
      Sql.in(work).execute("INSERT INTO second_half (n) VALUES (?)", number);
      return Outcome.done(number);
    }

    private static Void tables(Work work) {
      Sql.in(work).execute("CREATE TABLE IF NOT EXISTS first_half (n BIGINT PRIMARY KEY)");
      Sql.in(work).execute("CREATE TABLE IF NOT EXISTS second_half (n BIGINT PRIMARY KEY)");
      return null;
    }
  }
}
