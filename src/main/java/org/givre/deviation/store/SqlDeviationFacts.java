package org.givre.deviation.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.givre.audit.Subject;
import org.givre.db.Sql;
import org.givre.deviation.Deviation;
import org.givre.deviation.DeviationFacts;
import org.givre.deviation.DeviationId;
import org.givre.deviation.DeviationKind;
import org.givre.deviation.FollowUp;
import org.givre.deviation.Report;
import org.givre.kernel.ActorId;
import org.givre.kernel.Work;
import org.jdbi.v3.core.statement.StatementContext;

/** Deviations as rows; the number is taken under the lock of one row. */
public final class SqlDeviationFacts implements DeviationFacts {

  private static final String ALL =
      "SELECT d.id, d.number, d.kind, d.what, d.immediate_action, d.happened_at, d.opened_at,"
          + " d.opened_by, c.effect, c.decision, c.closed_at, c.closed_by"
          + " FROM deviation d LEFT JOIN deviation_closing c ON c.deviation = d.id";

  @Override
  public Deviation add(Work work, Report report, ActorId by, Instant at) {
    UUID id = UUID.randomUUID();
    Sql.in(work)
        .createUpdate(
            "INSERT INTO deviation (id, number, kind, what, immediate_action, happened_at,"
                + " opened_at, opened_by)"
                + " VALUES (:id, :number, :kind, :what, :action, :happened, :at, :by)")
        .bind("id", id)
        .bind("number", nextNumber(work))
        .bind("kind", report.kind().name())
        .bind("what", report.what())
        .bind("action", report.immediateAction())
        .bind("happened", report.happened())
        .bind("at", at)
        .bind("by", by.value())
        .execute();
    for (Subject subject : report.subjects()) {
      Sql.in(work)
          .createUpdate(
              "INSERT INTO deviation_subject (deviation, kind, subject, label)"
                  + " VALUES (:id, :kind, :subject, :label)")
          .bind("id", id)
          .bind("kind", subject.kind())
          .bind("subject", subject.id())
          .bind("label", subject.label())
          .execute();
    }
    return find(work, new DeviationId(id)).orElseThrow();
  }

  private static int nextNumber(Work work) {
    Sql.in(work)
        .createUpdate("UPDATE deviation_number SET last_number = last_number + 1")
        .execute();
    return Sql.in(work)
        .createQuery("SELECT last_number FROM deviation_number")
        .mapTo(Integer.class)
        .one();
  }

  @Override
  public void close(Work work, DeviationId id, Deviation.Closing closing) {
    Sql.in(work)
        .createUpdate(
            "INSERT INTO deviation_closing (deviation, effect, decision, closed_at, closed_by)"
                + " VALUES (:id, :effect, :decision, :at, :by)")
        .bind("id", id.value())
        .bind("effect", closing.effect().name())
        .bind("decision", closing.decision())
        .bind("at", closing.at())
        .bind("by", closing.by().value())
        .execute();
  }

  @Override
  public void add(Work work, DeviationId id, FollowUp done) {
    Sql.in(work)
        .createUpdate(
            "INSERT INTO deviation_follow_up (deviation, counted, kind, words, done_at, done_by)"
                + " VALUES (:id, (SELECT COUNT(*) + 1 FROM deviation_follow_up"
                + " WHERE deviation = :id), :kind, :words, :at, :by)")
        .bind("id", id.value())
        .bind("kind", done.kind().name())
        .bind("words", done.words())
        .bind("at", done.at())
        .bind("by", done.by().value())
        .execute();
  }

  @Override
  public List<FollowUp> followUps(Work work, DeviationId id) {
    return Sql.in(work)
        .createQuery(
            "SELECT kind, words, done_at, done_by FROM deviation_follow_up"
                + " WHERE deviation = :id ORDER BY counted")
        .bind("id", id.value())
        .map(
            (row, context) ->
                new FollowUp(
                    FollowUp.Kind.valueOf(row.getString("kind")),
                    row.getString("words"),
                    instant(row, "done_at"),
                    new ActorId(row.getObject("done_by", UUID.class))))
        .list();
  }

  @Override
  public List<Deviation> list(Work work, Which which, String text, int most) {
    String open =
        switch (which) {
          case OPEN -> "c.deviation IS NULL AND ";
          case ALL -> "";
        };
    return Sql.in(work)
        .createQuery(
            ALL
                + " WHERE "
                + open
                + "(LOWER(d.what) LIKE :text ESCAPE '!' OR EXISTS (SELECT 1 FROM deviation_subject"
                + " s WHERE s.deviation = d.id AND LOWER(s.label) LIKE :text ESCAPE '!'))"
                + " ORDER BY d.number DESC LIMIT :most")
        .bind("text", "%" + like(text) + "%")
        .bind("most", most)
        .map((row, context) -> deviation(work, row))
        .list();
  }

  private static String like(String text) {
    return text.strip()
        .toLowerCase(Locale.ROOT)
        .replace("!", "!!")
        .replace("%", "!%")
        .replace("_", "!_");
  }

  @Override
  public Optional<Deviation> find(Work work, DeviationId id) {
    return Sql.in(work)
        .createQuery(ALL + " WHERE d.id = :id")
        .bind("id", id.value())
        .map((row, context) -> deviation(work, row))
        .findOne();
  }

  @Override
  public List<Deviation> of(Work work, String kind, String subject) {
    return Sql.in(work)
        .createQuery(
            ALL
                + " JOIN deviation_subject s ON s.deviation = d.id"
                + " WHERE s.kind = :kind AND s.subject = :subject ORDER BY d.number")
        .bind("kind", kind)
        .bind("subject", subject)
        .map((row, context) -> deviation(work, row))
        .list();
  }

  @Override
  public List<Deviation> open(Work work) {
    return Sql.in(work)
        .createQuery(ALL + " WHERE c.deviation IS NULL ORDER BY d.number")
        .map((row, context) -> deviation(work, row))
        .list();
  }

  private static Deviation deviation(Work work, ResultSet row) throws SQLException {
    DeviationId id = new DeviationId(row.getObject("id", UUID.class));
    Report report =
        new Report(
            DeviationKind.valueOf(row.getString("kind")),
            row.getString("what"),
            row.getString("immediate_action"),
            instant(row, "happened_at"),
            subjects(work, id));
    return new Deviation(
        id,
        row.getInt("number"),
        report,
        instant(row, "opened_at"),
        new ActorId(row.getObject("opened_by", UUID.class)),
        closing(row));
  }

  private static Optional<Deviation.Closing> closing(ResultSet row) throws SQLException {
    String effect = row.getString("effect");
    if (effect == null) {
      return Optional.empty();
    }
    return Optional.of(
        new Deviation.Closing(
            Deviation.Effect.valueOf(effect),
            row.getString("decision"),
            instant(row, "closed_at"),
            new ActorId(row.getObject("closed_by", UUID.class))));
  }

  private static List<Subject> subjects(Work work, DeviationId id) {
    return Sql.in(work)
        .createQuery(
            "SELECT kind, subject, label FROM deviation_subject WHERE deviation = :id"
                + " ORDER BY kind, subject")
        .bind("id", id.value())
        .map(SqlDeviationFacts::subject)
        .list();
  }

  private static Subject subject(ResultSet row, StatementContext context) throws SQLException {
    return new Subject(row.getString("kind"), row.getString("subject"), row.getString("label"));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
