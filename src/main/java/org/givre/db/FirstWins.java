package org.givre.db;

import java.sql.SQLException;
import java.util.function.Consumer;
import org.givre.kernel.Work;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;

/** Two acts race to insert one key: the first wins, the other learns it and may say so in words. */
public final class FirstWins {
  private FirstWins() {}

  /** SQL standard: unique constraint violation, alike in H2 and PostgreSQL. */
  private static final String TAKEN = "23505";

  private static final String MARK = "first_wins";

  /**
   * Runs the insert; false where a unique key was taken already, and then nothing of it is written
   * and the transaction goes on (PostgreSQL would refuse every later statement without the
   * savepoint).
   */
  public static boolean insert(Work work, Consumer<Handle> insert) {
    Handle handle = Sql.in(work);
    handle.savepoint(MARK);
    try {
      insert.accept(handle);
      handle.releaseSavepoint(MARK);
      return true;
    } catch (UnableToExecuteStatementException failed) {
      if (!isTaken(failed)) {
        throw failed;
      }
      handle.rollbackToSavepoint(MARK);
      return false;
    }
  }

  private static boolean isTaken(UnableToExecuteStatementException failed) {
    return failed.getCause() instanceof SQLException cause && TAKEN.equals(cause.getSQLState());
  }
}
