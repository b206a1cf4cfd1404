package org.givre.dispensing.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.givre.dispensing.Stamp;
import org.givre.dispensing.Who;
import org.givre.kernel.ActorId;
import org.jdbi.v3.core.statement.SqlStatement;

/** Who and when, in the three columns {@code done_at}, {@code done_by}, {@code done_name}. */
final class Stamps {
  private Stamps() {}

  static final String COLUMNS = "done_at, done_by, done_name";
  static final String PLACES = ":doneAt, :doneBy, :doneName";

  static <S extends SqlStatement<S>> S bind(S statement, Stamp stamp) {
    return statement
        .bind("doneAt", stamp.at())
        .bind("doneBy", stamp.by().id().value())
        .bind("doneName", stamp.by().name());
  }

  static Stamp read(ResultSet row) throws SQLException {
    return new Stamp(
        new Who(new ActorId(row.getObject("done_by", UUID.class)), row.getString("done_name")),
        instant(row, "done_at"));
  }

  static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
