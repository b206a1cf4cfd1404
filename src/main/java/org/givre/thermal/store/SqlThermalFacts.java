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
import org.givre.kernel.Work;
import org.givre.measure.Celsius;
import org.givre.thermal.Exposure;
import org.givre.thermal.Judgement;
import org.givre.thermal.Span;
import org.givre.thermal.ThermalFacts;
import org.jdbi.v3.core.statement.StatementContext;

/** Judgements and exposures as rows; no statement here changes or removes one. */
public final class SqlThermalFacts extends SqlEarlierFacts implements ThermalFacts {

  @Override
  public void add(Work work, Judgement judgement) {
    Sql.in(work)
        .createUpdate(
            "INSERT INTO thermal_judgement (id, unit, kind, span_from, span_to, warmest, effect,"
                + " why, judged_by, judged_at, signature) VALUES (:id, :unit, :kind, :from, :to,"
                + " :warmest, :effect, :why, :by, :at, :signature)")
        .bind("id", judgement.id())
        .bind("unit", judgement.unit().value())
        .bind("kind", judgement.kind().name())
        .bind("from", judgement.span().from())
        .bind("to", judgement.span().to())
        .bind("warmest", judgement.warmest().map(Celsius::degrees).orElse(null))
        .bind("effect", judgement.effect().name())
        .bind("why", judgement.why())
        .bind("by", judgement.by())
        .bind("at", judgement.at())
        .bind("signature", judgement.signature())
        .execute();
  }

  @Override
  public List<Judgement> judgements(Work work, UnitId unit) {
    return Sql.in(work)
        .createQuery(
            "SELECT id, unit, kind, span_from, span_to, warmest, effect, why, judged_by,"
                + " judged_at, signature FROM thermal_judgement WHERE unit = :unit"
                + " ORDER BY judged_at, id")
        .bind("unit", unit.value())
        .map(SqlThermalFacts::judgement)
        .list();
  }

  @Override
  public void add(Work work, UnitId unit, Exposure exposure, Instant recorded) {
    Sql.in(work)
        .createUpdate(
            "INSERT INTO thermal_exposure (id, unit, cause, span_from, span_to, recorded_at)"
                + " VALUES (:id, :unit, :cause, :from, :to, :at)")
        .bind("id", UUID.randomUUID())
        .bind("unit", unit.value())
        .bind("cause", exposure.cause().name())
        .bind("from", exposure.span().from())
        .bind("to", exposure.span().to())
        .bind("at", recorded)
        .execute();
  }

  @Override
  public List<Exposure> exposures(Work work, UnitId unit) {
    return Sql.in(work)
        .createQuery(
            "SELECT cause, span_from, span_to FROM thermal_exposure WHERE unit = :unit"
                + " ORDER BY span_from, id")
        .bind("unit", unit.value())
        .map(
            (row, context) ->
                new Exposure(span(row), Exposure.Cause.valueOf(row.getString("cause"))))
        .list();
  }

  private static Judgement judgement(ResultSet row, StatementContext context) throws SQLException {
    double warmest = row.getDouble("warmest");
    Optional<Celsius> value = row.wasNull() ? Optional.empty() : Optional.of(new Celsius(warmest));
    return new Judgement(
        row.getObject("id", UUID.class),
        new UnitId(row.getObject("unit", UUID.class)),
        Judgement.Kind.valueOf(row.getString("kind")),
        span(row),
        value,
        Judgement.Effect.valueOf(row.getString("effect")),
        row.getString("why"),
        row.getString("judged_by"),
        row.getObject("judged_at", OffsetDateTime.class).toInstant(),
        row.getObject("signature", UUID.class));
  }

  private static Span span(ResultSet row) throws SQLException {
    return new Span(
        row.getObject("span_from", OffsetDateTime.class).toInstant(),
        row.getObject("span_to", OffsetDateTime.class).toInstant());
  }
}
