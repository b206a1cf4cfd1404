package org.givre.db;

import java.sql.SQLException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.givre.kernel.NotKept;
import org.givre.kernel.Outcome;
import org.givre.kernel.Work;
import org.givre.kernel.Works;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/** Transactions over Jdbi; an act returns only once its facts are on disk. */
final class SqlWorks implements Works {

  private final Jdbi jdbi;
  private final Durability durability;
  private final Runnable freshConnections;

  /**
   * @param freshConnections after a failure of the world the open connections are dropped: H2
   *     closes itself when its disk is full, and opens again with the next connection
   */
  SqlWorks(Jdbi jdbi, Durability durability, Runnable freshConnections) {
    this.jdbi = jdbi;
    this.durability = durability;
    this.freshConnections = freshConnections;
  }

  @Override
  public <T> T inOne(Function<Work, T> facts) {
    return telling(
        () -> {
          T result = durability.whole(jdbi, handle -> facts.apply(new SqlWork(handle)));
          durability.force();
          return result;
        });
  }

  @Override
  public <T> Outcome<T> act(Function<Work, Outcome<T>> act) {
    return telling(
        () -> {
          Outcome<T> outcome =
              durability.whole(
                  jdbi,
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
        });
  }

  @Override
  public <T> T read(Function<Work, T> look) {
    return telling(() -> jdbi.withHandle(handle -> look.apply(new SqlWork(handle))));
  }

  /** A failure of the world gets its own type; a mistake of ours passes as it is. */
  private <T> T telling(Supplier<T> work) {
    try {
      return work.get();
    } catch (JdbiException failed) {
      if (isOfTheWorld(failed)) {
        freshConnections.run();
        throw new NotKept(failed);
      }
      throw failed;
    }
  }

  private static boolean isOfTheWorld(Throwable failed) {
    for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql && isOfTheWorld(sql)) {
        return true;
      }
    }
    return false;
  }

  /**
   * SQL states of lost connections and lacking resources; H2's codes of files and closed stores.
   */
  private static boolean isOfTheWorld(SQLException failed) {
    String state = failed.getSQLState() == null ? "" : failed.getSQLState();
    return state.startsWith("08")
        || state.startsWith("53")
        || state.startsWith("57")
        || state.startsWith("58")
        || state.equals("HY000")
        || state.matches("900(2[68]|3[01]|6[37]|98)|9012[14]|90135");
  }
}
