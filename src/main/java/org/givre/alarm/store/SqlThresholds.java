package org.givre.alarm.store;

import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.givre.access.TwoSignatures;
import org.givre.alarm.AlarmFigure;
import org.givre.alarm.AlarmLevel;
import org.givre.alarm.AlarmSettings;
import org.givre.alarm.Latch;
import org.givre.alarm.LimitKey;
import org.givre.alarm.Threshold;
import org.givre.alarm.ThresholdStore;
import org.givre.alarm.ThresholdVersion;
import org.givre.alarm.Thresholds;
import org.givre.db.Sql;
import org.givre.kernel.Work;
import org.givre.storage.TankId;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Update;

/** The versions of the thresholds in three tables: inserted, never changed. */
public final class SqlThresholds implements ThresholdStore {

  private record Head(
      int number, UUID tank, Instant from, String first, String second, String reason) {}

  @Override
  public List<ThresholdVersion> versions(Work work) {
    List<Head> heads =
        Sql.in(work)
            .createQuery(
                "SELECT version, tank, decided_at, first_name, second_name, reason"
                    + " FROM alarm_thresholds ORDER BY version")
            .map(
                (row, context) ->
                    new Head(
                        row.getInt("version"),
                        row.getObject("tank", UUID.class),
                        row.getObject("decided_at", java.time.OffsetDateTime.class).toInstant(),
                        row.getString("first_name"),
                        row.getString("second_name"),
                        row.getString("reason")))
            .list();
    return heads.stream().map(head -> whole(work, head)).toList();
  }

  private static ThresholdVersion whole(Work work, Head head) {
    return new ThresholdVersion(
        head.number(),
        Optional.ofNullable(head.tank()).map(TankId::new),
        head.from(),
        List.of(head.first(), head.second()),
        head.reason(),
        new Thresholds(steps(work, head.number()), figures(work, head.number())));
  }

  private record Line(LimitKey key, Threshold threshold) {}

  private static Map<LimitKey, List<Threshold>> steps(Work work, int version) {
    List<Line> lines =
        Sql.in(work)
            .createQuery(
                "SELECT machine, level, limit_amount, on_seconds, deadband, off_seconds, latch"
                    + " FROM alarm_threshold WHERE version = :version ORDER BY machine, step")
            .bind("version", version)
            .map(
                (row, context) ->
                    new Line(
                        LimitKey.ofCode(row.getString("machine")),
                        new Threshold(
                            AlarmLevel.ofCode(row.getString("level")),
                            row.getDouble("limit_amount"),
                            Duration.ofSeconds(row.getLong("on_seconds")),
                            row.getDouble("deadband"),
                            Duration.ofSeconds(row.getLong("off_seconds")),
                            row.getBoolean("latch") ? Latch.LATCHED : Latch.PLAIN)))
            .list();
    Map<LimitKey, List<Threshold>> steps = new LinkedHashMap<>();
    AlarmSettings.PROPOSED.limits().forEach((key, usual) -> steps.put(key, new ArrayList<>()));
    lines.forEach(
        line -> steps.computeIfAbsent(line.key(), k -> new ArrayList<>()).add(line.threshold()));
    AlarmSettings.PROPOSED
        .limits()
        .forEach(
            (key, usual) -> steps.computeIfPresent(key, (k, own) -> own.isEmpty() ? usual : own));
    return steps;
  }

  private static Map<AlarmFigure, Double> figures(Work work, int version) {
    Map<AlarmFigure, Double> figures = new EnumMap<>(AlarmFigure.class);
    Sql.in(work)
        .createQuery("SELECT figure, amount FROM alarm_figure WHERE version = :version")
        .bind("version", version)
        .map(
            (row, context) ->
                Map.entry(AlarmFigure.ofCode(row.getString("figure")), row.getDouble("amount")))
        .forEach(entry -> figures.put(entry.getKey(), entry.getValue()));
    return figures;
  }

  @Override
  public ThresholdVersion add(Work work, Change change, TwoSignatures signed) {
    int number =
        1
            + Sql.in(work)
                .createQuery("SELECT COALESCE(MAX(version), 0) FROM alarm_thresholds")
                .mapTo(Integer.class)
                .one();
    Update insert =
        Sql.in(work)
            .createUpdate(
                "INSERT INTO alarm_thresholds (version, tank, decided_at, reason, digest,"
                    + " first_name, second_name, first_signature, second_signature) VALUES"
                    + " (:version, :tank, :at, :reason, :digest, :firstName, :secondName, :first,"
                    + " :second)")
            .bind("version", number);
    change
        .tank()
        .ifPresentOrElse(
            tank -> insert.bind("tank", tank.value()), () -> insert.bindNull("tank", Types.OTHER));
    insert
        .bind("at", change.at())
        .bind("reason", change.reason())
        .bind("digest", change.thresholds().digest().hex())
        .bind("firstName", signed.first().displayName())
        .bind("secondName", signed.second().displayName())
        .bind("first", signed.first().id().value())
        .bind("second", signed.second().id().value())
        .execute();
    addSteps(work, number, change.thresholds());
    addFigures(work, number, change.thresholds());
    return new ThresholdVersion(
        number,
        change.tank(),
        change.at(),
        List.of(signed.first().displayName(), signed.second().displayName()),
        change.reason(),
        change.thresholds());
  }

  private static void addSteps(Work work, int number, Thresholds thresholds) {
    PreparedBatch batch =
        Sql.in(work)
            .prepareBatch(
                "INSERT INTO alarm_threshold (version, machine, step, level, limit_amount,"
                    + " on_seconds, deadband, off_seconds, latch) VALUES (:version, :machine,"
                    + " :step, :level, :limit, :on, :deadband, :off, :latch)");
    thresholds
        .limits()
        .forEach(
            (key, steps) -> {
              for (int step = 0; step < steps.size(); step++) {
                Threshold one = steps.get(step);
                batch
                    .bind("version", number)
                    .bind("machine", key.code())
                    .bind("step", step)
                    .bind("level", one.level().code())
                    .bind("limit", one.limit())
                    .bind("on", one.onDelay().toSeconds())
                    .bind("deadband", one.deadband())
                    .bind("off", one.offDelay().toSeconds())
                    .bind("latch", one.latch() == Latch.LATCHED)
                    .add();
              }
            });
    batch.execute();
  }

  private static void addFigures(Work work, int number, Thresholds thresholds) {
    PreparedBatch batch =
        Sql.in(work)
            .prepareBatch(
                "INSERT INTO alarm_figure (version, figure, amount)"
                    + " VALUES (:version, :figure, :amount)");
    thresholds
        .figures()
        .forEach(
            (figure, amount) ->
                batch
                    .bind("version", number)
                    .bind("figure", figure.code())
                    .bind("amount", amount)
                    .add());
    batch.execute();
  }
}
