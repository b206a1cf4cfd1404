package org.givre.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.givre.kernel.Outcome;
import org.givre.kernel.Refusal;
import org.givre.kernel.Work;
import org.givre.kernel.Works;

class SqlWorksTest {

  record NotToday() implements Refusal {}

  private static final Instant AT = Instant.parse("2026-11-24T09:42:08.123456Z");

  @OnBothDatabases
  void keepsADoneAct(Works works) {
    works.act(
        work -> {
          mark(work);
          return Outcome.done("kept");
        });

    assertThat(marks(works)).isEqualTo(1);
  }

  @OnBothDatabases
  void writesNothingOfARefusedAct(Works works) {
    Outcome<String> outcome =
        works.act(
            work -> {
              mark(work);
              return Outcome.refused(new NotToday());
            });

    assertThat(outcome.refusals()).containsExactly(new NotToday());
    assertThat(marks(works)).isZero();
  }

  @OnBothDatabases
  void aRefusedActLeavesNoTransactionBehind(Works works) {
    for (int time = 0; time < 20; time++) {
      works.act(
          work -> {
            mark(work);
            return Outcome.refused(new NotToday());
          });
    }
    works.inOne(
        work -> {
          mark(work);
          return null;
        });

    assertThat(marks(works)).isEqualTo(1);
  }

  @OnBothDatabases
  void writesNothingWhenTheActThrowsAndPassesItsExceptionOn(Works works) {
    IllegalStateException ours = new IllegalStateException("ours");

    assertThatThrownBy(
            () ->
                works.inOne(
                    work -> {
                      mark(work);
                      throw ours;
                    }))
        .isSameAs(ours);
    assertThat(marks(works)).isZero();
  }

  @OnBothDatabases
  void keepsAnInstantToTheMicrosecondWhateverTheZone(Works works) {
    works.inOne(
        work -> {
          mark(work);
          return null;
        });

    Instant read =
        works.read(
            work ->
                Sql.in(work)
                    .createQuery("SELECT made_at FROM data_folder")
                    .mapTo(Instant.class)
                    .one());
    assertThat(read).isEqualTo(AT);
  }

  private static void mark(Work work) {
    Sql.in(work)
        .createUpdate(
            "INSERT INTO data_folder (only_row, id, training, made_at)"
                + " VALUES (1, :id, :training, :at)")
        .bind("id", UUID.randomUUID())
        .bind("training", true)
        .bind("at", AT)
        .execute();
  }

  private static int marks(Works works) {
    return works.read(
        work ->
            Sql.in(work)
                .createQuery("SELECT COUNT(*) FROM data_folder")
                .mapTo(Integer.class)
                .one());
  }
}
