package org.givre.alarm.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.givre.alarm.AlarmAct;
import org.givre.alarm.AlarmCount;
import org.givre.alarm.AlarmEvent;
import org.givre.alarm.AlarmId;
import org.givre.alarm.AlarmKind;
import org.givre.alarm.AlarmLevel;
import org.givre.alarm.AlarmPoint;
import org.givre.alarm.AlarmStore;
import org.givre.alarm.Answer;
import org.givre.alarm.KeptEvent;
import org.givre.alarm.KeptState;
import org.givre.alarm.Occurrence;
import org.givre.db.Sql;
import org.givre.kernel.ActorId;
import org.givre.kernel.Work;
import org.givre.measure.ChannelId;
import org.givre.probe.ChannelKind;
import org.givre.probe.DeviceId;
import org.givre.probe.LineId;
import org.givre.storage.TankId;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jdbi.v3.core.statement.Update;

/** Alarm events and machine states in two tables. */
public final class SqlAlarms implements AlarmStore {

  private static final String POINT = "alarm, kind, tank, channel, quantity, device, line, name";
  private static final String BOUND =
      ":alarm, :kind, :tank, :channel, :quantity, :device, :line, :name";
  private static final String EVENT =
      POINT
          + ", raised_at, happened_at, known_at, act, level, amount, limit_amount, words, actor,"
          + " actor_name, until_at, second_name";

  @Override
  public void add(Work work, KeptEvent kept) {
    AlarmEvent event = kept.event();
    try (Update update =
        Sql.in(work)
            .createUpdate(
                "INSERT INTO alarm_event ("
                    + EVENT
                    + ") VALUES ("
                    + BOUND
                    + ", :raised, :at, :known, :act, :level, :amount, :limit, :words, :actor,"
                    + " :actorName, :until, :second)")) {
      bind(update, kept.point());
      bind(update, "actor", event.answer().map(by -> by.who().value()));
      update
          .bind("raised", kept.raised())
          .bind("at", event.at())
          .bind("known", kept.knownAt())
          .bind("act", event.act().code())
          .bind("level", event.level().code())
          .bind("amount", number(event.value()))
          .bind("limit", number(event.limit()))
          .bind("words", event.words())
          .bind("actorName", event.answer().map(Answer::name).orElse(null))
          .bind("until", event.until().orElse(null))
          .bind("second", event.second().isEmpty() ? null : event.second())
          .execute();
    }
  }

  @Override
  public void keep(Work work, KeptState state) {
    String set = "UPDATE alarm_state SET state = :state, level = :level, machine = :machine";
    if (write(work, set + " WHERE alarm = :alarm", state) == 0) {
      write(
          work,
          "INSERT INTO alarm_state ("
              + POINT
              + ", state, level, machine) VALUES ("
              + BOUND
              + ", :state, :level, :machine)",
          state);
    }
  }

  private static int write(Work work, String sql, KeptState kept) {
    try (Update update = Sql.in(work).createUpdate(sql)) {
      if (sql.startsWith("INSERT")) {
        bind(update, kept.point());
      } else {
        update.bind("alarm", kept.point().id().value());
      }
      return update
          .bind("state", kept.alarm().code())
          .bind(
              "level",
              kept.alarm().happening().map(Occurrence::level).map(AlarmLevel::code).orElse(null))
          .bind("machine", Memory.text(kept))
          .execute();
    }
  }

  @Override
  public List<KeptState> states(Work work) {
    try (Query query =
        Sql.in(work).createQuery("SELECT " + POINT + ", machine FROM alarm_state ORDER BY alarm")) {
      return query.map((row, context) -> state(row)).list();
    }
  }

  @Override
  public List<KeptEvent> events(Work work, TankId tank, Instant from, Instant to) {
    try (Query query =
        Sql.in(work)
            .createQuery(
                "SELECT "
                    + EVENT
                    + " FROM alarm_event WHERE tank = :tank AND happened_at >= :from"
                    + " AND happened_at < :to ORDER BY happened_at, number")) {
      return query
          .bind("tank", tank.value())
          .bind("from", from)
          .bind("to", to)
          .map((row, context) -> event(row))
          .list();
    }
  }

  @Override
  public List<KeptEvent> events(Work work, AlarmId alarm, Instant from) {
    try (Query query =
        Sql.in(work)
            .createQuery(
                "SELECT "
                    + EVENT
                    + " FROM alarm_event WHERE alarm = :alarm AND happened_at >= :from"
                    + " ORDER BY happened_at, number")) {
      return query
          .bind("alarm", alarm.value())
          .bind("from", from)
          .map((row, context) -> event(row))
          .list();
    }
  }

  @Override
  public List<KeptEvent> acts(Work work, Instant from) {
    try (Query query =
        Sql.in(work)
            .createQuery(
                "SELECT "
                    + EVENT
                    + " FROM alarm_event WHERE happened_at >= :from AND actor IS NOT NULL"
                    + " ORDER BY happened_at, number")) {
      return query.bind("from", from).map((row, context) -> event(row)).list();
    }
  }

  @Override
  public boolean shelved(Work work, AlarmId alarm, ActorId who, Instant from) {
    try (Query query =
        Sql.in(work)
            .createQuery(
                "SELECT COUNT(*) FROM alarm_event WHERE alarm = :alarm AND happened_at >= :from"
                    + " AND actor = :actor AND act = :act")) {
      return query
              .bind("alarm", alarm.value())
              .bind("from", from)
              .bind("actor", who.value())
              .bind("act", AlarmAct.SHELVED.code())
              .mapTo(Integer.class)
              .one()
          > 0;
    }
  }

  @Override
  public List<KeptEvent> newest(Work work, int count) {
    try (Query query =
        Sql.in(work)
            .createQuery(
                "SELECT "
                    + EVENT
                    + " FROM alarm_event ORDER BY happened_at DESC, number DESC"
                    + " FETCH FIRST :count ROWS ONLY")) {
      return query.bind("count", count).map((row, context) -> event(row)).list();
    }
  }

  @Override
  public List<AlarmCount> counts(Work work, Instant from, Instant to) {
    try (Query query =
        Sql.in(work)
            .createQuery(
                "SELECT tank, kind, quantity, name,"
                    + " SUM(CASE WHEN level = :warning THEN 1 ELSE 0 END) AS warnings,"
                    + " SUM(CASE WHEN level = :warning THEN 0 ELSE 1 END) AS criticals"
                    + " FROM alarm_event WHERE happened_at >= :from AND happened_at < :to"
                    + " AND act = :raised GROUP BY tank, kind, quantity, name"
                    + " ORDER BY COUNT(*) DESC")) {
      return query
          .bind("warning", AlarmLevel.WARNING.code())
          .bind("raised", AlarmAct.RAISED.code())
          .bind("from", from)
          .bind("to", to)
          .map((row, context) -> count(row))
          .list();
    }
  }

  private static AlarmCount count(ResultSet row) throws SQLException {
    return new AlarmCount(
        Optional.ofNullable(row.getObject("tank", UUID.class)).map(TankId::new),
        AlarmKind.ofCode(row.getString("kind")),
        Optional.ofNullable(row.getString("quantity")).map(ChannelKind::ofCode),
        row.getString("name"),
        row.getLong("warnings"),
        row.getLong("criticals"));
  }

  private static void bind(SqlStatement<?> statement, AlarmPoint point) {
    statement
        .bind("alarm", point.id().value())
        .bind("kind", point.kind().code())
        .bind("quantity", point.quantity().map(ChannelKind::code).orElse(null))
        .bind("name", point.name());
    bind(statement, "tank", point.tank().map(TankId::value));
    bind(statement, "channel", point.channel().map(ChannelId::value));
    bind(statement, "device", point.device().map(DeviceId::value));
    bind(statement, "line", point.line().map(LineId::value));
  }

  /** PostgreSQL wants to know that an absent id would have been one. */
  private static void bind(SqlStatement<?> statement, String name, Optional<UUID> id) {
    id.ifPresentOrElse(
        present -> statement.bind(name, present), () -> statement.bindNull(name, Types.OTHER));
  }

  private static KeptState state(ResultSet row) throws SQLException {
    AlarmPoint point = point(row);
    Fields fields = Fields.of(row.getString("machine"));
    return point.kind() == AlarmKind.SILENCE
        ? new KeptState.OfSilence(point, Memory.silence(fields), Memory.overlay(fields))
        : new KeptState.OfLimit(point, Memory.limit(fields), Memory.overlay(fields));
  }

  private static KeptEvent event(ResultSet row) throws SQLException {
    Optional<Answer> answer = answer(row);
    return new KeptEvent(
        point(row),
        instant(row, "raised_at"),
        new AlarmEvent(
            instant(row, "happened_at"),
            AlarmAct.ofCode(row.getString("act")),
            AlarmLevel.ofCode(row.getString("level")),
            number(row, "amount"),
            number(row, "limit_amount"),
            row.getString("words"),
            answer,
            Optional.ofNullable(instant(row, "until_at")),
            Optional.ofNullable(row.getString("second_name")).orElse("")),
        instant(row, "known_at"));
  }

  private static Optional<Answer> answer(ResultSet row) throws SQLException {
    UUID actor = row.getObject("actor", UUID.class);
    return actor == null
        ? Optional.empty()
        : Optional.of(
            new Answer(
                new ActorId(actor),
                row.getString("actor_name"),
                instant(row, "happened_at"),
                row.getString("words")));
  }

  private static AlarmPoint point(ResultSet row) throws SQLException {
    return new AlarmPoint(
        new AlarmId(row.getObject("alarm", UUID.class)),
        AlarmKind.ofCode(row.getString("kind")),
        Optional.ofNullable(row.getObject("tank", UUID.class)).map(TankId::new),
        Optional.ofNullable(row.getObject("channel", UUID.class)).map(ChannelId::new),
        Optional.ofNullable(row.getString("quantity")).map(ChannelKind::ofCode),
        Optional.ofNullable(row.getObject("device", UUID.class)).map(DeviceId::new),
        Optional.ofNullable(row.getObject("line", UUID.class)).map(LineId::new),
        row.getString("name"));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }

  private static Double number(double value) {
    return Double.isNaN(value) ? null : value;
  }

  private static double number(ResultSet row, String column) throws SQLException {
    double value = row.getDouble(column);
    return row.wasNull() ? Double.NaN : value;
  }
}
