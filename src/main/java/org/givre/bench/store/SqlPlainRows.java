package org.givre.bench.store;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.givre.bench.PlainRows;
import org.givre.db.Sql;
import org.givre.kernel.Works;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;

/** A table in the measurement's own scratch database, with the columns and key of a usual one. */
public final class SqlPlainRows implements PlainRows {

  private static final UUID CHANNEL = new UUID(4, 2);

  private final Works works;

  public SqlPlainRows(Works works) {
    this.works = works;
  }

  @Override
  public void create() {
    works.inOne(
        work ->
            Sql.in(work)
                .execute(
                    "CREATE TABLE bench_plain (channel UUID NOT NULL,"
                        + " read_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,"
                        + " amount DOUBLE PRECISION NOT NULL, PRIMARY KEY (channel, read_at))"));
  }

  @Override
  public void add(Instant[] at, double[] numbers) {
    works.inOne(
        work -> {
          try (PreparedBatch batch =
              Sql.in(work)
                  .prepareBatch(
                      "INSERT INTO bench_plain (channel, read_at, amount)"
                          + " VALUES (:channel, :at, :amount)")) {
            for (int row = 0; row < at.length; row++) {
              batch.bind("channel", CHANNEL).bind("at", at[row]).bind("amount", numbers[row]).add();
            }
            batch.execute();
          }
          return at.length;
        });
  }

  @Override
  public int aggregate(Instant from, Instant to, int columns) {
    double seconds = Duration.between(from, to).toSeconds() / (double) columns;
    return works.read(
        work -> {
          try (Query query =
              Sql.in(work)
                  .createQuery(
                      "SELECT FLOOR((CAST(EXTRACT(EPOCH FROM read_at) AS DOUBLE PRECISION)"
                          + " - CAST(:from AS DOUBLE PRECISION))"
                          + " / CAST(:span AS DOUBLE PRECISION)) AS pixel,"
                          + " MIN(amount) AS least, MAX(amount) AS most FROM bench_plain"
                          + " WHERE channel = :channel AND read_at >= :first AND read_at < :last"
                          + " GROUP BY pixel ORDER BY pixel")) {
            return query
                .bind("from", (double) from.getEpochSecond())
                .bind("span", seconds)
                .bind("channel", CHANNEL)
                .bind("first", from)
                .bind("last", to)
                .map((row, context) -> row.getDouble("least") + row.getDouble("most"))
                .list()
                .size();
          }
        });
  }
}
