package org.givre.dispensing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.givre.db.OnBothDatabases;
import org.givre.dispensing.store.SqlRegister;
import org.givre.kernel.Outcome;
import org.givre.kernel.Refusal;
import org.givre.kernel.Works;

/** The register has no hole and no double, whoever writes at once and whatever is undone. */
class RegisterRaceTest {

  record NotToday() implements Refusal {}

  @OnBothDatabases
  void writersAtOnceGetEachNumberOnceAndAnActUndoneGivesItsNumberBack(Works works)
      throws Exception {
    SqlRegister register = new SqlRegister(null);
    List<Callable<Integer>> acts = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      boolean undone = i % 3 == 2;
      acts.add(() -> take(works, register, undone));
    }
    List<Integer> numbers = new ArrayList<>();
    try (ExecutorService writers = Executors.newFixedThreadPool(4)) {
      for (Future<Integer> future : writers.invokeAll(acts)) {
        numbers.add(future.get());
      }
    }

    assertThat(numbers.stream().filter(n -> n > 0).sorted())
        .containsExactlyElementsOf(IntStream.rangeClosed(1, 40).boxed().toList());
    assertThat(works.inOne(work -> register.next(work, 2026)).number()).isEqualTo(41);
    assertThat(works.inOne(work -> register.next(work, 2027)).written()).isEqualTo("2027-00001");
  }

  private static int take(Works works, SqlRegister register, boolean undone) {
    Outcome<Integer> outcome =
        works.act(
            work -> {
              int number = register.next(work, 2026).number();
              return undone ? Outcome.refused(new NotToday()) : Outcome.done(number);
            });
    return outcome.isDone() ? outcome.orThrow() : 0;
  }
}
