package org.givre.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.givre.dispensing.store.SqlRegister;
import org.givre.document.SheetKind;
import org.givre.document.store.SqlSheetBook;
import org.givre.kernel.Outcome;
import org.givre.kernel.Refusal;
import org.givre.kernel.Works;
import org.junit.jupiter.api.Test;

/** Two programs on one PostgreSQL give each number once and leave no hole, whatever is undone. */
class TwoProcessesTest {

  private static final int EACH = 40;

  record Undone() implements Refusal {}

  /** Takes numbers and says them; every fourth act is undone. */
  public static final class Taker {
    private Taker() {}

    public static void main(String[] arguments) {
      try (Database database = Database.openServer(arguments[0], "postgres", "postgres")) {
        for (String line : take(database.works())) {
          System.out.println(line);
        }
      }
    }
  }

  static List<String> take(Works works) {
    SqlSheetBook book = new SqlSheetBook();
    SqlRegister register = new SqlRegister(null);
    List<String> taken = new ArrayList<>();
    for (int n = 0; n < EACH; n++) {
      boolean undone = n % 4 == 3;
      Outcome<String> outcome =
          works.act(
              work -> {
                String number =
                    book.next(work, SheetKind.RELEASE, 2031).serial()
                        + " "
                        + register.next(work, 2031).number();
                return undone ? Outcome.refused(new Undone()) : Outcome.done(number);
              });
      if (outcome.isDone()) {
        taken.add(outcome.orThrow());
      }
    }
    return taken;
  }

  @Test
  void eachNumberIsGivenOnceAndNoneIsMissing() throws Exception {
    String url = Databases.emptyServerUrl();
    try (Database here = Database.openServer(url, "postgres", "postgres");
        ChildJvm other = ChildJvm.run(Taker.class, url)) {
      List<String> all = new ArrayList<>(take(here.works()));
      for (String line = other.line(); line != null; line = other.line()) {
        all.add(line);
      }
      List<Integer> wanted = IntStream.rangeClosed(1, EACH * 2 * 3 / 4).boxed().toList();
      assertThat(all.stream().map(pair -> Integer.valueOf(pair.split(" ")[0])).sorted())
          .containsExactlyElementsOf(wanted);
      assertThat(all.stream().map(pair -> Integer.valueOf(pair.split(" ")[1])).sorted())
          .containsExactlyElementsOf(wanted);
    }
  }
}
