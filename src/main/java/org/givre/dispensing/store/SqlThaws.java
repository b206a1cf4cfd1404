package org.givre.dispensing.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.givre.access.Signing;
import org.givre.custody.UnitId;
import org.givre.db.Sql;
import org.givre.deviation.DeviationId;
import org.givre.dispensing.Aspect;
import org.givre.dispensing.DeviceCheck;
import org.givre.dispensing.IdentityCheck;
import org.givre.dispensing.Stamp;
import org.givre.dispensing.ThawStore;
import org.givre.dispensing.TimeMark;
import org.givre.kernel.Work;
import org.givre.measure.Celsius;
import org.givre.product.ClockEvent;

/** Identity checks, thaws, aspects and times as rows; no statement here changes one. */
public final class SqlThaws implements ThawStore {

  private final Signatures signatures;

  public SqlThaws(Signing signing) {
    this.signatures = new Signatures(signing);
  }

  @Override
  public void add(Work work, UnitId unit, IdentityCheck check) {
    Sql.in(work)
        .createUpdate(
            "INSERT INTO identity_check (id, unit, checked_at, first_signature,"
                + " second_signature) VALUES (:id, :unit, :at, :first, :second)")
        .bind("id", UUID.randomUUID())
        .bind("unit", unit.value())
        .bind("at", check.at())
        .bind("first", check.signatures().first().id().value())
        .bind("second", check.signatures().second().id().value())
        .execute();
  }

  @Override
  public Optional<IdentityCheck> identity(Work work, UnitId unit) {
    return Sql.in(work)
        .createQuery(
            "SELECT checked_at, first_signature, second_signature FROM identity_check"
                + " WHERE unit = :unit ORDER BY checked_at, id")
        .bind("unit", unit.value())
        .map(
            (row, context) ->
                new IdentityCheck(Stamps.instant(row, "checked_at"), signatures.two(work, row)))
        .list()
        .stream()
        .reduce((a, b) -> b);
  }

  @Override
  public void add(Work work, UnitId unit, DeviceCheck device, Stamp stamp) {
    Stamps.bind(
            Sql.in(work)
                .createUpdate(
                    "INSERT INTO thaw_device (unit, device, checked_degrees, thermometer, "
                        + Stamps.COLUMNS
                        + ") VALUES (:unit, :device, :checked, :thermometer, "
                        + Stamps.PLACES
                        + ")"),
            stamp)
        .bind("unit", unit.value())
        .bind("device", device.device())
        .bind("checked", device.checked().map(Celsius::degrees).orElse(null))
        .bind("thermometer", device.thermometer())
        .execute();
  }

  @Override
  public Optional<DeviceCheck> device(Work work, UnitId unit) {
    return Sql.in(work)
        .createQuery(
            "SELECT device, checked_degrees, thermometer FROM thaw_device WHERE unit = :unit")
        .bind("unit", unit.value())
        .map((row, context) -> device(row))
        .findOne();
  }

  private static DeviceCheck device(ResultSet row) throws SQLException {
    double checked = row.getDouble("checked_degrees");
    Optional<Celsius> value = row.wasNull() ? Optional.empty() : Optional.of(new Celsius(checked));
    return new DeviceCheck(row.getString("device"), value, row.getString("thermometer"));
  }

  @Override
  public void add(Work work, UnitId unit, Aspect aspect) {
    Stamps.bind(
            Sql.in(work)
                .createUpdate(
                    "INSERT INTO thaw_aspect (id, unit, finding, words, "
                        + Stamps.COLUMNS
                        + ") VALUES (:id, :unit, :finding, :words, "
                        + Stamps.PLACES
                        + ")"),
            aspect.stamp())
        .bind("id", UUID.randomUUID())
        .bind("unit", unit.value())
        .bind("finding", aspect.finding().name())
        .bind("words", aspect.words())
        .execute();
  }

  @Override
  public Optional<Aspect> aspect(Work work, UnitId unit) {
    return Sql.in(work)
        .createQuery(
            "SELECT finding, words, done_at, done_by, done_name FROM thaw_aspect"
                + " WHERE unit = :unit ORDER BY done_at, id")
        .bind("unit", unit.value())
        .map(
            (row, context) ->
                new Aspect(
                    Aspect.Finding.valueOf(row.getString("finding")),
                    row.getString("words"),
                    Stamps.read(row)))
        .list()
        .stream()
        .reduce((a, b) -> b);
  }

  @Override
  public void add(Work work, UnitId unit, TimeMark mark) {
    Stamps.bind(
            Sql.in(work)
                .createUpdate(
                    "INSERT INTO unit_time (unit, counted, event, happened_at, why, "
                        + Stamps.COLUMNS
                        + ") VALUES (:unit, :counted, :event, :at, :why, "
                        + Stamps.PLACES
                        + ")"),
            mark.recorded())
        .bind("unit", unit.value())
        .bind("counted", marks(work, unit).size() + 1)
        .bind("event", mark.event().code())
        .bind("at", mark.at())
        .bind("why", mark.why())
        .execute();
  }

  @Override
  public List<TimeMark> marks(Work work, UnitId unit) {
    return Sql.in(work)
        .createQuery(
            "SELECT event, happened_at, why, done_at, done_by, done_name FROM unit_time"
                + " WHERE unit = :unit ORDER BY counted")
        .bind("unit", unit.value())
        .map(
            (row, context) ->
                new TimeMark(
                    ClockEvent.ofCode(row.getString("event")),
                    Stamps.instant(row, "happened_at"),
                    Stamps.read(row),
                    row.getString("why")))
        .list();
  }

  @Override
  public boolean reported(Work work, UnitId unit, String rule, DeviationId deviation) {
    if (isReported(work, unit, rule)) {
      return false;
    }
    Sql.in(work)
        .createUpdate(
            "INSERT INTO clock_overrun (unit, rule_name, deviation) VALUES (:unit, :rule, :id)")
        .bind("unit", unit.value())
        .bind("rule", rule)
        .bind("id", deviation.value())
        .execute();
    return true;
  }

  @Override
  public boolean isReported(Work work, UnitId unit, String rule) {
    return Sql.in(work)
            .createQuery(
                "SELECT COUNT(*) FROM clock_overrun WHERE unit = :unit AND rule_name = :rule")
            .bind("unit", unit.value())
            .bind("rule", rule)
            .mapTo(Integer.class)
            .one()
        > 0;
  }
}
