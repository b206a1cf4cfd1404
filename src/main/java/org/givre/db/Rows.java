package org.givre.db;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import org.givre.kernel.Work;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;

/**
 * Many rows of one statement, without an object a value: what a hundred thousand lines are written
 * with. A value may be null, text, a number, a date, an id or an instant. For one thread.
 */
public final class Rows implements AutoCloseable {

  private final PreparedStatement statement;

  private Rows(PreparedStatement statement) {
    this.statement = statement;
  }

  /** Rows of this statement inside somebody's transaction; sent by {@link #send} alone. */
  public static Rows of(Work work, String sql) {
    try {
      return new Rows(Sql.in(work).getConnection().prepareStatement(sql));
    } catch (SQLException failed) {
      throw told(failed);
    }
  }

  /** The values in the order of the statement's places. */
  public void add(Object... values) {
    try {
      for (int i = 0; i < values.length; i++) {
        Object value = values[i] instanceof Instant at ? at.atOffset(ZoneOffset.UTC) : values[i];
        statement.setObject(i + 1, value);
      }
      statement.addBatch();
    } catch (SQLException failed) {
      throw told(failed);
    }
  }

  /** Sends what was added since the last time. */
  public void send() {
    try {
      statement.executeBatch();
    } catch (SQLException failed) {
      throw told(failed);
    }
  }

  @Override
  public void close() {
    try {
      statement.close();
    } catch (SQLException failed) {
      throw told(failed);
    }
  }

  /** As every other statement here fails: {@link FirstWins} looks into it. */
  private static UnableToExecuteStatementException told(SQLException failed) {
    return new UnableToExecuteStatementException(failed.getMessage(), failed, null);
  }
}
