package org.givre.thermal.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.givre.custody.UnitId;
import org.givre.db.Sql;
import org.givre.kernel.ActorId;
import org.givre.kernel.Work;
import org.givre.storage.PositionId;
import org.givre.storage.TankId;
import org.givre.thermal.Evacuation;
import org.givre.thermal.EvacuationId;
import org.givre.thermal.EvacuationStore;
import org.givre.thermal.Rescue;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.StatementContext;

/** Evacuations in SQL. */
public final class SqlEvacuations implements EvacuationStore {

  private static final String EVACUATION =
      "SELECT id, tank, begun_at, begun_by, reason, ended_at, reviewed_at FROM evacuation";

  @Override
  public void add(Work work, Evacuation evacuation, List<Rescue> rescues) {
    Sql.in(work)
        .createUpdate(
            """
            INSERT INTO evacuation (id, tank, begun_at, begun_by, reason)
            VALUES (:id, :tank, :at, :by, :reason)
            """)
        .bind("id", evacuation.id().value())
        .bind("tank", evacuation.tank().value())
        .bind("at", evacuation.begun())
        .bind("by", evacuation.by().value())
        .bind("reason", evacuation.why())
        .execute();
    PreparedBatch batch =
        Sql.in(work)
            .prepareBatch(
                """
                INSERT INTO evacuation_rescue (evacuation, turn, unit, from_place, to_place)
                VALUES (:id, :rank, :unit, :from, :to)
                """);
    for (Rescue rescue : rescues) {
      batch
          .bind("id", evacuation.id().value())
          .bind("rank", rescue.rank())
          .bind("unit", rescue.unit().value())
          .bind("from", rescue.from().value())
          .bind("to", (Object) rescue.to().map(PositionId::value).orElse(null))
          .add();
    }
    batch.execute();
  }

  @Override
  public Optional<Evacuation> find(Work work, EvacuationId id) {
    return Sql.in(work)
        .createQuery(EVACUATION + " WHERE id = :id")
        .bind("id", id.value())
        .map(SqlEvacuations::evacuation)
        .findOne();
  }

  @Override
  public Optional<Evacuation> openIn(Work work, TankId tank) {
    return Sql.in(work)
        .createQuery(EVACUATION + " WHERE tank = :tank AND ended_at IS NULL ORDER BY begun_at")
        .bind("tank", tank.value())
        .map(SqlEvacuations::evacuation)
        .list()
        .stream()
        .findFirst();
  }

  @Override
  public List<Evacuation> toReview(Work work) {
    return Sql.in(work)
        .createQuery(EVACUATION + " WHERE reviewed_at IS NULL ORDER BY begun_at")
        .map(SqlEvacuations::evacuation)
        .list();
  }

  private static Evacuation evacuation(ResultSet row, StatementContext context)
      throws SQLException {
    return new Evacuation(
        new EvacuationId(row.getObject("id", UUID.class)),
        new TankId(row.getObject("tank", UUID.class)),
        instant(row, "begun_at").orElseThrow(),
        new ActorId(row.getObject("begun_by", UUID.class)),
        row.getString("reason"),
        instant(row, "ended_at"),
        instant(row, "reviewed_at"));
  }

  @Override
  public List<Rescue> rescues(Work work, EvacuationId id) {
    return Sql.in(work)
        .createQuery(
            """
            SELECT turn, unit, from_place, to_place FROM evacuation_rescue
             WHERE evacuation = :id ORDER BY turn
            """)
        .bind("id", id.value())
        .map(SqlEvacuations::rescue)
        .list();
  }

  private static Rescue rescue(ResultSet row, StatementContext context) throws SQLException {
    return new Rescue(
        row.getInt("turn"),
        new UnitId(row.getObject("unit", UUID.class)),
        new PositionId(row.getObject("from_place", UUID.class)),
        Optional.ofNullable(row.getObject("to_place", UUID.class)).map(PositionId::new));
  }

  @Override
  public void end(Work work, EvacuationId id, Instant at) {
    Sql.in(work)
        .createUpdate("UPDATE evacuation SET ended_at = :at WHERE id = :id")
        .bind("at", at)
        .bind("id", id.value())
        .execute();
  }

  @Override
  public void review(Work work, EvacuationId id, ActorId by, Instant at) {
    Sql.in(work)
        .createUpdate(
            "UPDATE evacuation SET reviewed_at = :at, reviewed_by = :by"
                + " WHERE id = :id AND reviewed_at IS NULL")
        .bind("at", at)
        .bind("by", by.value())
        .bind("id", id.value())
        .execute();
  }

  private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
        .map(OffsetDateTime::toInstant);
  }
}
