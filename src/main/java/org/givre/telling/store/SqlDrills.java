package org.givre.telling.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.givre.access.SignatureId;
import org.givre.db.Sql;
import org.givre.kernel.ActorId;
import org.givre.kernel.Work;
import org.givre.telling.Drill;
import org.givre.telling.DrillPath;
import org.givre.telling.DrillStore;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.Update;

/** Drills and what was attested of them. */
public final class SqlDrills implements DrillStore {

  private static final String ALL =
      "SELECT d.id, d.path, d.started_at, d.actor, d.actor_name, d.sent_to, d.sent, d.words,"
          + " a.answered_by, a.answered_at, a.result, a.remark, a.signer, a.signature"
          + " FROM drill d LEFT JOIN drill_answer a ON a.drill = d.id ";

  @Override
  public void add(Work work, Drill drill) {
    try (Update update =
        Sql.in(work)
            .createUpdate(
                "INSERT INTO drill (id, path, started_at, actor, actor_name, sent_to, sent, words)"
                    + " VALUES (:id, :path, :at, :actor, :name, :to, :sent, :words)")) {
      update
          .bind("id", drill.id())
          .bind("path", drill.path().code())
          .bind("at", drill.started())
          .bind("actor", drill.by().value())
          .bind("name", drill.name())
          .bind("to", cut(drill.to(), 500))
          .bind("sent", drill.sent())
          .bind("words", cut(drill.words(), 1000))
          .execute();
    }
  }

  private static String cut(String text, int most) {
    return text.length() > most ? text.substring(0, most) : text;
  }

  @Override
  public void answer(Work work, UUID drill, Drill.Answered answered) {
    try (Update update =
        Sql.in(work)
            .createUpdate(
                "INSERT INTO drill_answer (drill, answered_by, answered_at, result, remark,"
                    + " signer, signature) VALUES (:drill, :who, :at, :result, :remark, :signer,"
                    + " :signature)")) {
      update
          .bind("drill", drill)
          .bind("who", answered.who())
          .bind("at", answered.at())
          .bind("result", answered.result().code())
          .bind("remark", answered.remark())
          .bind("signer", answered.signer())
          .bind("signature", answered.signature().value())
          .execute();
    }
  }

  @Override
  public Optional<Drill> drill(Work work, UUID id) {
    try (Query query = Sql.in(work).createQuery(ALL + "WHERE d.id = :id")) {
      return query.bind("id", id).map((row, context) -> drill(row)).findOne();
    }
  }

  @Override
  public List<Drill> newest(Work work, int count) {
    try (Query query =
        Sql.in(work).createQuery(ALL + "ORDER BY d.number DESC FETCH FIRST :count ROWS ONLY")) {
      return query.bind("count", count).map((row, context) -> drill(row)).list();
    }
  }

  @Override
  public List<Drill> lastProofs(Work work) {
    try (Query query =
        Sql.in(work)
            .createQuery(
                ALL
                    + "WHERE d.number IN (SELECT MAX(p.number) FROM drill p"
                    + " JOIN drill_answer q ON q.drill = p.id WHERE q.result = :proven"
                    + " GROUP BY p.path)")) {
      return query
          .bind("proven", Drill.Result.PROVEN.code())
          .map((row, context) -> drill(row))
          .list();
    }
  }

  private static Drill drill(ResultSet row) throws SQLException {
    return new Drill(
        row.getObject("id", UUID.class),
        DrillPath.ofCode(row.getString("path")),
        instant(row, "started_at"),
        new ActorId(row.getObject("actor", UUID.class)),
        row.getString("actor_name"),
        row.getString("sent_to"),
        row.getBoolean("sent"),
        row.getString("words"),
        answered(row));
  }

  private static Optional<Drill.Answered> answered(ResultSet row) throws SQLException {
    String result = row.getString("result");
    return result == null
        ? Optional.empty()
        : Optional.of(
            new Drill.Answered(
                row.getString("answered_by"),
                instant(row, "answered_at"),
                Drill.Result.ofCode(result),
                row.getString("remark"),
                row.getString("signer"),
                new SignatureId(row.getObject("signature", UUID.class))));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
