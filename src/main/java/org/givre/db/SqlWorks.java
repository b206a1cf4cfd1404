package org.givre.db;

import java.util.function.Function;
import org.givre.kernel.Outcome;
import org.givre.kernel.Work;
import org.givre.kernel.Works;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;

/** Transactions over Jdbi; an act returns only once its facts are on disk. */
final class SqlWorks implements Works {

  private final Jdbi jdbi;
  private final Durability durability;

  SqlWorks(Jdbi jdbi, Durability durability) {
    this.jdbi = jdbi;
    this.durability = durability;
  }

  @Override
  public <T> T inOne(Function<Work, T> facts) {
    T result =
        jdbi.inTransaction(
            TransactionIsolationLevel.READ_COMMITTED, handle -> facts.apply(new SqlWork(handle)));
    durability.force();
    return result;
  }

  @Override
  public <T> Outcome<T> act(Function<Work, Outcome<T>> act) {
    Outcome<T> outcome =
        jdbi.inTransaction(
            TransactionIsolationLevel.READ_COMMITTED,
            handle -> {
              Outcome<T> result = act.apply(new SqlWork(handle));
              if (!result.isDone()) {
                handle.rollback(); // Jdbi then neither commits nor leaves it open
              }
              return result;
            });
    if (outcome.isDone()) {
      durability.force();
    }
    return outcome;
  }

  @Override
  public <T> T read(Function<Work, T> look) {
    return jdbi.withHandle(handle -> look.apply(new SqlWork(handle)));
  }
}
