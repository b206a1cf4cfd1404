package org.givre.telling.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.givre.alarm.AlarmId;
import org.givre.alarm.AlarmLevel;
import org.givre.db.Sql;
import org.givre.duty.Contact;
import org.givre.duty.ContactId;
import org.givre.kernel.NotKept;
import org.givre.kernel.Work;
import org.givre.kernel.Works;
import org.givre.telling.About;
import org.givre.telling.Attempt;
import org.givre.telling.Message;
import org.givre.telling.MessageKind;
import org.givre.telling.TellingLog;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.Update;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Messages and tries in three tables. */
public final class SqlTellingLog implements TellingLog {

  private static final Logger LOG = LoggerFactory.getLogger(SqlTellingLog.class);
  private static final int MOST_WORDS = 500;

  private final Works works;
  private boolean away;

  public SqlTellingLog(Works works) {
    this.works = works;
  }

  @Override
  public Kept add(List<Message> messages, List<Attempt> attempts) {
    try {
      works.inOne(
          work -> {
            messages.forEach(message -> add(work, message));
            attempts.forEach(attempt -> add(work, attempt));
            return messages.size();
          });
      away = false;
      return Kept.KEPT;
    } catch (NotKept | JdbiException failed) {
      if (!away) {
        LOG.warn("messages could not be kept", failed);
      }
      away = true;
      return Kept.NOT_KEPT;
    }
  }

  private static void add(Work work, Message message) {
    try (Update update =
        Sql.in(work)
            .createUpdate(
                "INSERT INTO telling_message (id, kind, contact, name, phone, mail, sms,"
                    + " decided_at, subject, body) VALUES (:id, :kind, :contact, :name, :phone,"
                    + " :mail, :sms, :at, :subject, :body)")) {
      update
          .bind("id", message.id())
          .bind("kind", message.kind().code())
          .bind("contact", message.to().id().value())
          .bind("name", message.to().name())
          .bind("phone", message.to().phone())
          .bind("mail", message.to().mail())
          .bind("sms", message.to().sms())
          .bind("at", message.at())
          .bind("subject", message.subject())
          .bind("body", message.text())
          .execute();
    }
    message.about().forEach(about -> add(work, message.id(), about));
  }

  private static void add(Work work, UUID message, About about) {
    try (Update update =
        Sql.in(work)
            .createUpdate(
                "INSERT INTO telling_about (message, topic, alarm, raised_at, waits_at, level,"
                    + " step, repetition) VALUES (:message, :topic, :alarm, :raised, :waits,"
                    + " :level, :step, :repeat)")) {
      update
          .bind("message", message)
          .bind("topic", about.topic())
          .bind("alarm", about.alarm().value())
          .bind("raised", about.raised())
          .bind("waits", about.waits())
          .bind("level", about.level().code())
          .bind("step", about.step())
          .bind("repeat", about.repeat())
          .execute();
    }
  }

  private static void add(Work work, Attempt attempt) {
    try (Update update =
        Sql.in(work)
            .createUpdate(
                "INSERT INTO telling_attempt (message, tried_at, path, address, result, words)"
                    + " VALUES (:message, :at, :path, :address, :result, :words)")) {
      String words = attempt.words();
      update
          .bind("message", attempt.message())
          .bind("at", attempt.at())
          .bind("path", attempt.path())
          .bind("address", attempt.address())
          .bind("result", attempt.result().code())
          .bind("words", words.length() > MOST_WORDS ? words.substring(0, MOST_WORDS) : words)
          .execute();
    }
  }

  @Override
  public List<Entry> since(Instant from) {
    return works.read(
        work ->
            entries(
                work,
                "WHERE decided_at >= :from ORDER BY number",
                query -> query.bind("from", from)));
  }

  @Override
  public List<Entry> newest(int count) {
    return works.read(
        work ->
            entries(
                work,
                "ORDER BY number DESC FETCH FIRST :count ROWS ONLY",
                query -> query.bind("count", count)));
  }

  @Override
  public List<Entry> about(AlarmId alarm, Instant from) {
    return works.read(
        work ->
            entries(
                work,
                "WHERE id IN (SELECT message FROM telling_about WHERE alarm = :alarm"
                    + " AND raised_at >= :from) ORDER BY number",
                query -> query.bind("alarm", alarm.value()).bind("from", from)));
  }

  private interface Bound {
    Query bind(Query query);
  }

  private static List<Entry> entries(Work work, String where, Bound bound) {
    try (Query query =
        Sql.in(work)
            .createQuery(
                "SELECT id, kind, contact, name, phone, mail, sms, decided_at, subject, body"
                    + " FROM telling_message "
                    + where)) {
      return bound.bind(query).map((row, context) -> message(row)).list().stream()
          .map(message -> whole(work, message))
          .toList();
    }
  }

  private static Entry whole(Work work, Message bare) {
    Message message =
        new Message(
            bare.id(),
            bare.kind(),
            bare.to(),
            abouts(work, bare.id()),
            bare.at(),
            bare.subject(),
            bare.text());
    return new Entry(message, attempts(work, bare.id()));
  }

  private static List<About> abouts(Work work, UUID message) {
    try (Query query =
        Sql.in(work)
            .createQuery(
                "SELECT topic, alarm, raised_at, waits_at, level, step, repetition"
                    + " FROM telling_about WHERE message = :message")) {
      return query
          .bind("message", message)
          .map(
              (row, context) ->
                  new About(
                      row.getObject("topic", UUID.class),
                      new AlarmId(row.getObject("alarm", UUID.class)),
                      instant(row, "raised_at"),
                      instant(row, "waits_at"),
                      AlarmLevel.ofCode(row.getString("level")),
                      row.getInt("step"),
                      row.getInt("repetition")))
          .list();
    }
  }

  private static List<Attempt> attempts(Work work, UUID message) {
    try (Query query =
        Sql.in(work)
            .createQuery(
                "SELECT message, tried_at, path, address, result, words FROM telling_attempt"
                    + " WHERE message = :message ORDER BY number")) {
      return query
          .bind("message", message)
          .map(
              (row, context) ->
                  new Attempt(
                      row.getObject("message", UUID.class),
                      instant(row, "tried_at"),
                      row.getString("path"),
                      row.getString("address"),
                      Attempt.Result.ofCode(row.getString("result")),
                      row.getString("words")))
          .list();
    }
  }

  private static Message message(ResultSet row) throws SQLException {
    return new Message(
        row.getObject("id", UUID.class),
        MessageKind.ofCode(row.getString("kind")),
        new Contact(
            new ContactId(row.getObject("contact", UUID.class)),
            row.getString("name"),
            row.getString("phone"),
            row.getString("mail"),
            row.getString("sms")),
        List.of(),
        instant(row, "decided_at"),
        row.getString("subject"),
        row.getString("body"));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
