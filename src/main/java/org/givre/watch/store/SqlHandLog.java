package org.givre.watch.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import org.givre.db.Sql;
import org.givre.kernel.ActorId;
import org.givre.kernel.Work;
import org.givre.measure.ChannelId;
import org.givre.probe.ChannelKind;
import org.givre.storage.TankId;
import org.givre.watch.HandFill;
import org.givre.watch.HandLog;
import org.givre.watch.HandReading;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.Update;

/** Typed readings and fills in two tables. */
public final class SqlHandLog implements HandLog {

  @Override
  public void add(Work work, HandReading reading, Optional<ChannelId> channel) {
    try (Update update =
        Sql.in(work)
            .createUpdate(
                "INSERT INTO hand_reading (id, tank, kind, channel, amount, read_at, typed_at,"
                    + " actor, actor_name, note) VALUES (:id, :tank, :kind, :channel, :amount,"
                    + " :readAt, :typedAt, :actor, :name, :note)")) {
      update
          .bind("id", reading.id())
          .bind("tank", reading.tank().value())
          .bind("kind", reading.kind().code())
          .bind("channel", (Object) channel.map(ChannelId::value).orElse(null))
          .bind("amount", reading.number())
          .bind("readAt", reading.readAt())
          .bind("typedAt", reading.typedAt())
          .bind("actor", reading.who().value())
          .bind("name", reading.name())
          .bind("note", reading.note())
          .execute();
    }
  }

  @Override
  public void add(Work work, HandFill fill) {
    try (Update update =
        Sql.in(work)
            .createUpdate(
                "INSERT INTO hand_fill (id, tank, began_at, seconds, level_before, level_after,"
                    + " typed_at, actor, actor_name, note) VALUES (:id, :tank, :from, :seconds,"
                    + " :before, :after, :typedAt, :actor, :name, :note)")) {
      update
          .bind("id", fill.id())
          .bind("tank", fill.tank().value())
          .bind("from", fill.from())
          .bind("seconds", fill.length().toSeconds())
          .bind("before", boxed(fill.before()))
          .bind("after", boxed(fill.after()))
          .bind("typedAt", fill.typedAt())
          .bind("actor", fill.who().value())
          .bind("name", fill.name())
          .bind("note", fill.note())
          .execute();
    }
  }

  @Override
  public List<HandReading> readings(Work work, TankId tank, Instant from, Instant to) {
    try (Query query =
        Sql.in(work)
            .createQuery(
                "SELECT id, tank, kind, amount, read_at, typed_at, actor, actor_name, note"
                    + " FROM hand_reading WHERE tank = :tank AND read_at >= :from"
                    + " AND read_at < :to ORDER BY read_at, id")) {
      return query
          .bind("tank", tank.value())
          .bind("from", from)
          .bind("to", to)
          .map((row, context) -> reading(row))
          .list();
    }
  }

  @Override
  public List<HandFill> fills(Work work, TankId tank, Instant from, Instant to) {
    try (Query query =
        Sql.in(work)
            .createQuery(
                "SELECT id, tank, began_at, seconds, level_before, level_after, typed_at, actor,"
                    + " actor_name, note FROM hand_fill WHERE tank = :tank"
                    + " AND began_at >= :from AND began_at < :to ORDER BY began_at, id")) {
      return query
          .bind("tank", tank.value())
          .bind("from", from)
          .bind("to", to)
          .map((row, context) -> fill(row))
          .list();
    }
  }

  private static HandReading reading(ResultSet row) throws SQLException {
    return new HandReading(
        row.getObject("id", UUID.class),
        new TankId(row.getObject("tank", UUID.class)),
        ChannelKind.ofCode(row.getString("kind")),
        row.getDouble("amount"),
        instant(row, "read_at"),
        instant(row, "typed_at"),
        new ActorId(row.getObject("actor", UUID.class)),
        row.getString("actor_name"),
        row.getString("note"));
  }

  private static HandFill fill(ResultSet row) throws SQLException {
    return new HandFill(
        row.getObject("id", UUID.class),
        new TankId(row.getObject("tank", UUID.class)),
        instant(row, "began_at"),
        Duration.ofSeconds(row.getLong("seconds")),
        optional(row, "level_before"),
        optional(row, "level_after"),
        instant(row, "typed_at"),
        new ActorId(row.getObject("actor", UUID.class)),
        row.getString("actor_name"),
        row.getString("note"));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  private static OptionalDouble optional(ResultSet row, String column) throws SQLException {
    double value = row.getDouble(column);
    return row.wasNull() ? OptionalDouble.empty() : OptionalDouble.of(value);
  }

  private static Double boxed(OptionalDouble value) {
    return value.isPresent() ? value.getAsDouble() : null;
  }
}
