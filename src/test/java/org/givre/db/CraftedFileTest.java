package org.givre.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.concurrent.atomic.AtomicInteger;
import org.givre.kernel.Digest;
import org.h2.api.AggregateFunction;
import org.h2.api.Trigger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A database file that somebody prepared so that opening it runs their code. */
class CraftedFileTest {

  private static final AtomicInteger RUN = new AtomicInteger();

  /** What an attacker would put into the class path of a workstation. */
  public static final class Bait implements Trigger, AggregateFunction {

    /** As an alias. */
    public static int alias() {
      return RUN.incrementAndGet();
    }

    @Override
    public int getType(int[] types) {
      return java.sql.Types.INTEGER;
    }

    @Override
    public void add(Object value) {
      RUN.incrementAndGet();
    }

    @Override
    public Object getResult() {
      return RUN.incrementAndGet();
    }

    @Override
    public void fire(Connection connection, Object[] before, Object[] after) {
      RUN.incrementAndGet();
    }
  }

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CREATE TRIGGER bait BEFORE UPDATE ON person FOR EACH ROW CALL '%s'",
        "CREATE ALIAS bait FOR '%s.alias'",
        "CREATE AGGREGATE bait FOR '%s'",
        "CREATE LINKED TABLE bait('org.h2.Driver', 'jdbc:h2:mem:bait', 'sa', '', 'INVOICES')",
        "CREATE VIEW bait AS SELECT login, password_hash FROM account",
        "CREATE ALIAS bait AS 'int run() { return 1; }'"
      })
  void isRefusedUntouchedAndRunsNothing(String craft) throws Exception {
    Path file = folder.resolve("givre");
    Database.openFile(file).close();
    // The classes of an attacker are loaded in the attacker's own program only.
    try (ChildJvm attacker =
        ChildJvm.run(
            Crafting.class,
            file.toAbsolutePath().toString(),
            craft.formatted(Bait.class.getName()))) {
      assertThat(attacker.line()).isEqualTo("crafted");
    }
    Path real = folder.resolve("givre.mv.db");
    Digest before = Digest.of(Files.readAllBytes(real));
    RUN.set(0);

    assertThatThrownBy(() -> Database.openFile(file))
        .isInstanceOfSatisfying(
            DatabaseUnusable.class,
            refused -> assertThat(refused.why()).isEqualTo(DatabaseUnusable.Why.NOT_OURS));

    assertThat(RUN).hasValue(0);
    assertThat(Digest.of(Files.readAllBytes(real))).isEqualTo(before);
  }

  @Test
  void noClassNamedByAFileIsEverLoaded() throws Exception {
    Database.openFile(folder.resolve("givre")).close();
    String url = Database.fileUrl(folder.resolve("givre"));
    try (Connection connection = DriverManager.getConnection(url, "sa", "")) {
      assertThatThrownBy(
              () ->
                  connection
                      .createStatement()
                      .execute("CREATE ALIAS bait FOR '" + Bait.class.getName() + ".alias'"))
          .hasMessageContaining("Access");
    }
    assertThat(RUN).hasValue(0);
  }

  /** The attacker's program: it allows itself every class. */
  public static final class Crafting {
    private Crafting() {}

    public static void main(String[] arguments) throws Exception {
      System.setProperty("h2.allowedClasses", "*");
      try (Connection connection =
          DriverManager.getConnection("jdbc:h2:file:" + arguments[0], "sa", "")) {
        if (arguments[1].contains("LINKED")) {
          Connection other =
              DriverManager.getConnection("jdbc:h2:mem:bait;DB_CLOSE_DELAY=-1", "sa", "");
          other.createStatement().execute("CREATE TABLE INVOICES (id INTEGER)");
        }
        connection.createStatement().execute(arguments[1]);
      }
      System.out.println("crafted");
    }
  }
}
