package org.givre.care.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.givre.alarm.Answer;
import org.givre.care.Care;
import org.givre.care.CareId;
import org.givre.care.CareStore;
import org.givre.care.Check;
import org.givre.care.CheckItem;
import org.givre.care.EndedCare;
import org.givre.care.Opening;
import org.givre.care.OpeningPhase;
import org.givre.care.OpeningState;
import org.givre.db.Sql;
import org.givre.kernel.ActorId;
import org.givre.kernel.Work;
import org.givre.storage.TankId;
import org.jdbi.v3.core.statement.Update;

/** What is done to tanks, in four tables: begun, ended, its checks, openings as they stand. */
public final class SqlCare implements CareStore {

  private static final String CARE =
      "SELECT c.id, c.tank, c.kind, c.owner, c.phone, c.until_at, c.begun_at, c.actor,"
          + " c.actor_name, c.reason, e.ended_at, e.actor AS end_actor,"
          + " e.actor_name AS end_name, e.remark FROM tank_care c"
          + " LEFT JOIN tank_care_end e ON e.care = c.id";

  private static final String OPENING =
      "SELECT id, tank, announced, announced_at, actor, actor_name, reason, units,"
          + " allowed_seconds, phase, opened_at, closed_at, done_at, warmest, warmest_at, falls"
          + " FROM tank_opening";

  @Override
  public void begin(Work work, Care care) {
    Optional<Care.Maintenance> is =
        care instanceof Care.Maintenance some ? Optional.of(some) : Optional.empty();
    Sql.in(work)
        .createUpdate(
            "INSERT INTO tank_care (id, tank, kind, owner, phone, until_at, begun_at, actor,"
                + " actor_name, reason) VALUES (:id, :tank, :kind, :owner, :phone, :until, :at,"
                + " :actor, :name, :reason)")
        .bind("id", care.id().value())
        .bind("tank", care.tank().value())
        .bind("kind", care.code())
        .bind("owner", is.map(Care.Maintenance::owner).orElse(""))
        .bind("phone", is.map(Care.Maintenance::phone).orElse(""))
        .bind("until", is.map(Care.Maintenance::until).orElse(null))
        .bind("at", care.by().at())
        .bind("actor", care.by().who().value())
        .bind("name", care.by().name())
        .bind("reason", care.by().comment())
        .execute();
  }

  @Override
  public void end(Work work, CareId care, Answer by, List<Check> checks) {
    Sql.in(work)
        .createUpdate(
            "INSERT INTO tank_care_end (care, ended_at, actor, actor_name, remark)"
                + " VALUES (:care, :at, :actor, :name, :remark)")
        .bind("care", care.value())
        .bind("at", by.at())
        .bind("actor", by.who().value())
        .bind("name", by.name())
        .bind("remark", by.comment())
        .execute();
    for (Check check : checks) {
      Sql.in(work)
          .createUpdate(
              "INSERT INTO tank_care_check (care, item, seen, detail)"
                  + " VALUES (:care, :item, :seen, :detail)")
          .bind("care", care.value())
          .bind("item", check.item().code())
          .bind("seen", check.seen().code())
          .bind("detail", check.detail())
          .execute();
    }
  }

  @Override
  public List<Care> open(Work work) {
    return Sql.in(work)
        .createQuery(CARE + " WHERE e.care IS NULL ORDER BY c.begun_at")
        .map((row, context) -> care(row))
        .list();
  }

  @Override
  public List<EndedCare> during(Work work, TankId tank, Instant from, Instant to) {
    return Sql.in(work)
        .createQuery(
            CARE
                + " WHERE c.tank = :tank AND c.begun_at < :to"
                + " AND (e.ended_at IS NULL OR e.ended_at >= :from) ORDER BY c.begun_at")
        .bind("tank", tank.value())
        .bind("from", from)
        .bind("to", to)
        .map((row, context) -> ended(work, row))
        .list();
  }

  private static EndedCare ended(Work work, ResultSet row) throws SQLException {
    Care care = care(row);
    Optional<Answer> end =
        instant(row, "ended_at").map(at -> answer(row, "end_actor", "end_name", at, "remark"));
    return new EndedCare(care, end, end.isEmpty() ? List.of() : checks(work, care.id()));
  }

  private static List<Check> checks(Work work, CareId care) {
    return Sql.in(work)
        .createQuery("SELECT item, seen, detail FROM tank_care_check WHERE care = :care")
        .bind("care", care.value())
        .map(
            (row, context) ->
                new Check(
                    CheckItem.ofCode(row.getString("item")),
                    Check.Seen.ofCode(row.getString("seen")),
                    row.getString("detail")))
        .list();
  }

  private static Care care(ResultSet row) throws SQLException {
    CareId id = new CareId(row.getObject("id", UUID.class));
    TankId tank = new TankId(row.getObject("tank", UUID.class));
    Answer by =
        answer(row, "actor", "actor_name", instant(row, "begun_at").orElseThrow(), "reason");
    return row.getString("kind").equals("maintenance")
        ? new Care.Maintenance(
            id,
            tank,
            by,
            row.getString("owner"),
            row.getString("phone"),
            instant(row, "until_at").orElseThrow())
        : new Care.OutOfService(id, tank, by);
  }

  private static Answer answer(ResultSet row, String actor, String name, Instant at, String words) {
    try {
      return new Answer(
          new ActorId(row.getObject(actor, UUID.class)),
          row.getString(name),
          at,
          row.getString(words));
    } catch (SQLException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  @Override
  public void keep(Work work, OpeningState state) {
    String set =
        "UPDATE tank_opening SET units = :units, phase = :phase, opened_at = :opened, closed_at ="
            + " :closed, done_at = :done, warmest = :warmest, warmest_at = :warmestAt, falls ="
            + " :falls WHERE id = :id";
    if (write(work, set, state, false) == 0) {
      write(
          work,
          "INSERT INTO tank_opening (id, tank, announced, announced_at, actor, actor_name, reason,"
              + " units, allowed_seconds, phase, opened_at, closed_at, done_at, warmest,"
              + " warmest_at, falls) VALUES (:id, :tank, :announced, :at, :actor, :name, :reason,"
              + " :units, :allowed, :phase, :opened, :closed, :done, :warmest, :warmestAt, :falls)",
          state,
          true);
    }
  }

  private static int write(Work work, String sql, OpeningState state, boolean whole) {
    Opening opening = state.opening();
    try (Update update = Sql.in(work).createUpdate(sql)) {
      if (whole) {
        update
            .bind("tank", opening.tank().value())
            .bind("announced", opening.announced())
            .bind("at", opening.by().at())
            .bind("actor", opening.by().who().value())
            .bind("name", opening.by().name())
            .bind("reason", opening.by().comment())
            .bind("allowed", opening.allowed().toSeconds());
      }
      return update
          .bind("id", opening.id().value())
          .bind(
              "units",
              opening.units().stream().map(UUID::toString).collect(Collectors.joining(" ")))
          .bind("phase", state.phase().code())
          .bind("opened", state.openedAt().orElse(null))
          .bind("closed", state.closedAt().orElse(null))
          .bind("done", state.doneAt().orElse(null))
          .bind("warmest", Double.isNaN(state.warmest()) ? null : (Double) state.warmest())
          .bind("warmestAt", state.warmestAt().orElse(null))
          .bind("falls", state.falls())
          .execute();
    }
  }

  @Override
  public List<OpeningState> openings(Work work) {
    return Sql.in(work)
        .createQuery(OPENING + " WHERE done_at IS NULL ORDER BY announced_at")
        .map((row, context) -> opening(row))
        .list();
  }

  @Override
  public Optional<OpeningState> opening(Work work, CareId id) {
    return Sql.in(work)
        .createQuery(OPENING + " WHERE id = :id")
        .bind("id", id.value())
        .map((row, context) -> opening(row))
        .findOne();
  }

  @Override
  public List<OpeningState> openings(Work work, TankId tank, int count) {
    return Sql.in(work)
        .createQuery(
            OPENING + " WHERE tank = :tank ORDER BY announced_at DESC FETCH FIRST :count ROWS ONLY")
        .bind("tank", tank.value())
        .bind("count", count)
        .map((row, context) -> opening(row))
        .list();
  }

  private static OpeningState opening(ResultSet row) throws SQLException {
    String units = row.getString("units");
    double warmest = row.getDouble("warmest");
    boolean none = row.wasNull();
    return new OpeningState(
        new Opening(
            new CareId(row.getObject("id", UUID.class)),
            new TankId(row.getObject("tank", UUID.class)),
            answer(
                row, "actor", "actor_name", instant(row, "announced_at").orElseThrow(), "reason"),
            units.isEmpty()
                ? List.of()
                : Arrays.stream(units.split(" ")).map(UUID::fromString).toList(),
            Duration.ofSeconds(row.getLong("allowed_seconds")),
            row.getBoolean("announced")),
        OpeningPhase.ofCode(row.getString("phase")),
        instant(row, "opened_at"),
        instant(row, "closed_at"),
        instant(row, "done_at"),
        none ? Double.NaN : warmest,
        instant(row, "warmest_at"),
        row.getBoolean("falls"));
  }

  private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
        .map(OffsetDateTime::toInstant);
  }
}
