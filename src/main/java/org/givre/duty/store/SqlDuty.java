package org.givre.duty.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.givre.db.Sql;
import org.givre.duty.Closure;
import org.givre.duty.Contact;
import org.givre.duty.ContactId;
import org.givre.duty.DutyPlan;
import org.givre.duty.DutyStore;
import org.givre.duty.Replacement;
import org.givre.duty.Rota;
import org.givre.duty.StaffedHours;
import org.givre.duty.Turn;
import org.givre.kernel.ActorId;
import org.givre.kernel.Work;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.Update;

/** Each version of the plan whole, in six tables. */
public final class SqlDuty implements DutyStore {

  @Override
  public int version(Work work) {
    return Sql.in(work)
        .createQuery("SELECT COALESCE(MAX(version), 0) FROM duty_version")
        .mapTo(Integer.class)
        .one();
  }

  @Override
  public Optional<DutyPlan> inForce(Work work) {
    int version = version(work);
    return version == 0 ? Optional.empty() : Optional.of(plan(work, version));
  }

  private static DutyPlan plan(Work work, int version) {
    Map<DayOfWeek, StaffedHours.Span> week = new EnumMap<>(DayOfWeek.class);
    all(work, version, "weekday, opens, closes", "duty_hours", "weekday", SqlDuty::day)
        .forEach(day -> week.put(day.getKey(), day.getValue()));
    return new DutyPlan(
        week,
        all(work, version, "first_day, last_day, why", "duty_closure", "first_day", SqlDuty::shut),
        all(
            work,
            version,
            "contact, name, phone, mail, sms",
            "duty_contact",
            "rank",
            SqlDuty::contact),
        new Rota(
            all(
                work,
                version,
                "monday, first_contact, second_contact",
                "duty_turn",
                "monday",
                SqlDuty::turn),
            all(
                work,
                version,
                "from_at, until_at, absent, stand_in",
                "duty_replacement",
                "from_at",
                SqlDuty::replacement)),
        told(work, version, "on-site"),
        told(work, version, "head"));
  }

  private static List<ContactId> told(Work work, int version, String role) {
    try (Query query =
        Sql.in(work)
            .createQuery(
                "SELECT contact FROM duty_contact WHERE version = :version AND role = :role"
                    + " ORDER BY rank")) {
      return query
          .bind("version", version)
          .bind("role", role)
          .map((row, context) -> id(row, "contact"))
          .list();
    }
  }

  private static <T> List<T> all(
      Work work, int version, String columns, String table, String order, RowMapper<T> row) {
    try (Query query =
        Sql.in(work)
            .createQuery(
                "SELECT "
                    + columns
                    + " FROM "
                    + table
                    + " WHERE version = :version ORDER BY "
                    + order)) {
      return query.bind("version", version).map(row).list();
    }
  }

  private static Map.Entry<DayOfWeek, StaffedHours.Span> day(ResultSet row, Object context)
      throws SQLException {
    return Map.entry(
        DayOfWeek.of(row.getInt("weekday")),
        new StaffedHours.Span(
            LocalTime.parse(row.getString("opens")), LocalTime.parse(row.getString("closes"))));
  }

  private static Closure shut(ResultSet row, Object context) throws SQLException {
    return new Closure(
        LocalDate.parse(row.getString("first_day")),
        LocalDate.parse(row.getString("last_day")),
        row.getString("why"));
  }

  private static Contact contact(ResultSet row, Object context) throws SQLException {
    return new Contact(
        id(row, "contact"),
        row.getString("name"),
        row.getString("phone"),
        row.getString("mail"),
        row.getString("sms"));
  }

  private static Turn turn(ResultSet row, Object context) throws SQLException {
    return new Turn(
        LocalDate.parse(row.getString("monday")),
        id(row, "first_contact"),
        Optional.ofNullable(row.getObject("second_contact", UUID.class)).map(ContactId::new));
  }

  private static Replacement replacement(ResultSet row, Object context) throws SQLException {
    return new Replacement(
        row.getObject("from_at", OffsetDateTime.class).toInstant(),
        row.getObject("until_at", OffsetDateTime.class).toInstant(),
        id(row, "absent"),
        id(row, "stand_in"));
  }

  private static ContactId id(ResultSet row, String column) throws SQLException {
    return new ContactId(row.getObject(column, UUID.class));
  }

  @Override
  public void add(Work work, int version, DutyPlan plan, ActorId by, Instant at) {
    try (Update update =
        Sql.in(work)
            .createUpdate(
                "INSERT INTO duty_version (version, decided_at, actor)"
                    + " VALUES (:version, :at, :actor)")) {
      update.bind("version", version).bind("at", at).bind("actor", by.value()).execute();
    }
    plan.week().forEach((day, span) -> hours(work, version, day, span));
    plan.closures().forEach(closure -> closure(work, version, closure));
    int rank = 0;
    for (Contact contact : plan.contacts()) {
      contact(work, version, plan, contact, rank++);
    }
    plan.rota().turns().forEach(turn -> turn(work, version, turn));
    plan.rota().replacements().forEach(one -> replacement(work, version, one));
  }

  private static void hours(Work work, int version, DayOfWeek day, StaffedHours.Span span) {
    try (Update update =
        Sql.in(work)
            .createUpdate(
                "INSERT INTO duty_hours (version, weekday, opens, closes)"
                    + " VALUES (:version, :day, :opens, :closes)")) {
      update
          .bind("version", version)
          .bind("day", day.getValue())
          .bind("opens", span.from().toString())
          .bind("closes", span.until().toString())
          .execute();
    }
  }

  private static void closure(Work work, int version, Closure closure) {
    try (Update update =
        Sql.in(work)
            .createUpdate(
                "INSERT INTO duty_closure (version, first_day, last_day, why)"
                    + " VALUES (:version, :from, :until, :why)")) {
      update
          .bind("version", version)
          .bind("from", closure.from().toString())
          .bind("until", closure.until().toString())
          .bind("why", closure.why())
          .execute();
    }
  }

  private static void contact(Work work, int version, DutyPlan plan, Contact contact, int rank) {
    String role =
        plan.heads().contains(contact.id())
            ? "head"
            : plan.onSite().contains(contact.id()) ? "on-site" : "";
    try (Update update =
        Sql.in(work)
            .createUpdate(
                "INSERT INTO duty_contact (version, contact, rank, name, phone, mail, sms, role)"
                    + " VALUES (:version, :contact, :rank, :name, :phone, :mail, :sms, :role)")) {
      update
          .bind("version", version)
          .bind("contact", contact.id().value())
          .bind("rank", rank)
          .bind("name", contact.name())
          .bind("phone", contact.phone())
          .bind("mail", contact.mail())
          .bind("sms", contact.sms())
          .bind("role", role)
          .execute();
    }
  }

  private static void turn(Work work, int version, Turn turn) {
    String second = turn.second().isPresent() ? ":second" : "NULL";
    try (Update update =
        Sql.in(work)
            .createUpdate(
                "INSERT INTO duty_turn (version, monday, first_contact, second_contact)"
                    + " VALUES (:version, :monday, :first, "
                    + second
                    + ")")) {
      turn.second().ifPresent(id -> update.bind("second", id.value()));
      update
          .bind("version", version)
          .bind("monday", turn.monday().toString())
          .bind("first", turn.first().value())
          .execute();
    }
  }

  private static void replacement(Work work, int version, Replacement one) {
    try (Update update =
        Sql.in(work)
            .createUpdate(
                "INSERT INTO duty_replacement (version, from_at, until_at, absent, stand_in)"
                    + " VALUES (:version, :from, :until, :absent, :by)")) {
      update
          .bind("version", version)
          .bind("from", one.from())
          .bind("until", one.until())
          .bind("absent", one.absent().value())
          .bind("by", one.by().value())
          .execute();
    }
  }
}
