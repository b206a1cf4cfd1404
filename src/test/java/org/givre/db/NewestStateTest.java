package org.givre.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A header that names an older chunk, as H2 leaves it when it is killed after an opening. */
class NewestStateTest {

  private static final String SECRET = "0123456789abcdef";

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"", SECRET})
  void actsThatTheHeaderDoesNotNameAreFound(String secret) throws Exception {
    Path file = folder.resolve("givre");
    Path killed = folder.resolve("killed");
    try (Database open = Database.openFile(file, secret, folder, work -> {})) {
      open.works().inOne(work -> Sql.in(work).execute("CREATE TABLE kept (n BIGINT)"));
      byte[] header = headers(file);
      insert(open, 1);
      insert(open, 2);
      byte[] now = Files.readAllBytes(Path.of(file + ".mv.db"));
      // A killed program's file: everything forced, the header of some commits ago.
      System.arraycopy(header, 0, now, secret.isEmpty() ? 0 : 4096, header.length);
      Files.write(Path.of(killed + ".mv.db"), now);
    }
    try (Database again = Database.openFile(killed, secret, folder, work -> {})) {
      assertThat(count(again)).isEqualTo(2);
    }
  }

  @Test
  void aFileThatWasClosedIsNotTouched() throws Exception {
    Path file = folder.resolve("givre");
    Database.openFile(file).close();
    byte[] before = Files.readAllBytes(Path.of(file + ".mv.db"));
    NewestState.show(new H2Door(file, ""));
    assertThat(Files.readAllBytes(Path.of(file + ".mv.db"))).isEqualTo(before);
  }

  private static byte[] headers(Path file) throws Exception {
    byte[] all = Files.readAllBytes(Path.of(file + ".mv.db"));
    boolean plain = all[0] == 'H' && all[1] == ':';
    return java.util.Arrays.copyOfRange(all, plain ? 0 : 4096, plain ? 8192 : 12_288);
  }

  private static void insert(Database open, long n) {
    open.works().inOne(work -> Sql.in(work).execute("INSERT INTO kept (n) VALUES (?)", n));
  }

  private static long count(Database open) {
    Long count =
        open.works()
            .read(
                work ->
                    Sql.in(work).createQuery("SELECT COUNT(*) FROM kept").mapTo(Long.class).one());
    return count;
  }
}
