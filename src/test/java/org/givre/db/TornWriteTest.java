package org.givre.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The power goes while the disk is writing: of the blocks written since the last forcing, any may
 * be there and any may lack. What was acknowledged is found, and the file opens without a hand.
 * {@code -Dgivre.cuts=1000} for more.
 */
class TornWriteTest {

  private static final int CUTS = Integer.getInteger("givre.cuts", 25);
  private static final long SEED = Long.getLong("givre.seed", 20_261_124L);
  private static final int BLOCK = 4096;
  private static final String TEXT = "a".repeat(300);

  @TempDir private Path folder;
  private final Random random = new Random(SEED);
  private Path real;
  private Database database;

  @BeforeEach
  void openOnAWatchedDisk() {
    PowerCutPath.register();
    real = folder.resolve("givre.mv.db");
    database =
        Database.openUrl(
            "jdbc:h2:powercut:" + folder.resolve("givre") + ";DB_CLOSE_ON_EXIT=FALSE",
            folder.resolve("givre"),
            Database.Schema.MISSING);
    database
        .works()
        .inOne(
            work -> {
              Sql.in(work).execute("CREATE TABLE a (n BIGINT PRIMARY KEY, t VARCHAR(1000))");
              Sql.in(work).execute("CREATE TABLE b (n BIGINT PRIMARY KEY, t VARCHAR(1000))");
              return null;
            });
  }

  @AfterEach
  void close() {
    PowerCutPath.register();
    database.close();
  }

  @Test
  void acknowledgedActsAreFoundWhateverBlocksOfTheNextOneReachedTheDisk() throws Exception {
    long acknowledged = 0;
    for (int cut = 0; cut < CUTS; cut++) {
      for (int calm = random.nextInt(4); calm > 0; calm--) {
        act(++acknowledged);
      }
      AtomicReference<Path> torn = new AtomicReference<>();
      int number = cut;
      PowerCutPath.BEFORE_FORCE.set(
          file -> torn.updateAndGet(one -> one == null ? torn(file, number) : one));
      act(acknowledged + 1);
      PowerCutPath.BEFORE_FORCE.set(file -> {});
      List<Long> first;
      try (Database found = Database.openFile(torn.get())) {
        first = numbers(found, "a");
        assertThat(first).as("cut " + cut).hasSizeGreaterThanOrEqualTo((int) acknowledged);
        assertThat(numbers(found, "b")).as("cut " + cut).isEqualTo(first);
      }
      acknowledged++;
    }
  }

  /** Writes some rows again too, so that its state takes many blocks. */
  private void act(long n) {
    database
        .works()
        .inOne(
            work -> {
              for (String table : List.of("a", "b")) {
                Sql.in(work).execute("INSERT INTO " + table + " (n, t) VALUES (?, ?)", n, TEXT + n);
                Sql.in(work)
                    .execute("UPDATE " + table + " SET t = ? WHERE MOD(n, 7) = ?", TEXT, n % 7);
              }
              return null;
            });
  }

  private Path torn(Path file, int cut) {
    try {
      byte[] forced = Files.readAllBytes(PowerCutPath.afterPowerCut(real));
      byte[] written = Files.readAllBytes(file);
      byte[] found = Arrays.copyOf(forced, Math.max(forced.length, written.length));
      for (int at = 0; at < written.length; at += BLOCK) {
        if (random.nextBoolean()) {
          System.arraycopy(written, at, found, at, Math.min(BLOCK, written.length - at));
        }
      }
      Path to = folder.resolve("torn" + cut);
      Files.write(Path.of(to + ".mv.db"), found);
      Files.copy(ForcedMark.beside(folder.resolve("givre")), ForcedMark.beside(to));
      return to;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Every row read whole, not only its key. */
  private static List<Long> numbers(Database open, String table) {
    List<Long> found = new ArrayList<>();
    open.works()
        .read(
            work ->
                Sql.in(work)
                    .createQuery("SELECT n, t FROM " + table + " ORDER BY n")
                    .map(
                        (row, context) ->
                            (TEXT.regionMatches(0, "" + row.getString("t"), 0, TEXT.length())
                                    ? 1
                                    : -1)
                                * row.getLong("n"))
                    .list())
        .forEach(found::add);
    return found;
  }
}
