package org.givre.probe.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.givre.access.SignatureId;
import org.givre.db.Sql;
import org.givre.kernel.Work;
import org.givre.measure.Quantity;
import org.givre.probe.Compared;
import org.givre.probe.Comparison;
import org.givre.probe.DeviceId;
import org.givre.probe.ProfileRef;
import org.givre.probe.Situation;

/** Comparisons with displays as rows. */
final class ComparisonRows {

  void add(Work work, Comparison comparison, SignatureId signature) {
    Sql.in(work)
        .createUpdate(
            "INSERT INTO probe_comparison (id, device, profile, situation, compared_at, signer,"
                + " signature) VALUES (:id, :device, :profile, :situation, :at, :signer,"
                + " :signature)")
        .bind("id", comparison.id())
        .bind("device", comparison.device().value())
        .bind("profile", comparison.profile().text())
        .bind("situation", comparison.situation().code())
        .bind("at", comparison.at())
        .bind("signer", comparison.name())
        .bind("signature", signature.value())
        .execute();
    comparison.values().forEach(value -> add(work, comparison.id(), value));
  }

  private static void add(Work work, UUID comparison, Compared value) {
    Sql.in(work)
        .createUpdate(
            "INSERT INTO compared_value (comparison, point, quantity, read_number, shown, raw)"
                + " VALUES (:comparison, :point, :quantity, :read, :shown, :raw)")
        .bind("comparison", comparison)
        .bind("point", value.point())
        .bind("quantity", value.quantity().code())
        .bind("read", value.read())
        .bind("shown", value.shown())
        .bind("raw", value.raw())
        .execute();
  }

  List<Comparison> of(Work work, ProfileRef profile) {
    return Sql.in(work)
        .createQuery(
            "SELECT id, device, profile, situation, compared_at, signer FROM probe_comparison"
                + " WHERE profile = :profile ORDER BY compared_at")
        .bind("profile", profile.text())
        .map((row, context) -> comparison(work, row))
        .list();
  }

  private static Comparison comparison(Work work, ResultSet row) throws SQLException {
    UUID id = row.getObject("id", UUID.class);
    return new Comparison(
        id,
        new DeviceId(row.getObject("device", UUID.class)),
        ProfileRef.parse(row.getString("profile")),
        Situation.ofCode(row.getString("situation")),
        row.getObject("compared_at", OffsetDateTime.class).toInstant(),
        row.getString("signer"),
        values(work, id));
  }

  private static List<Compared> values(Work work, UUID comparison) {
    return Sql.in(work)
        .createQuery(
            "SELECT point, quantity, read_number, shown, raw FROM compared_value"
                + " WHERE comparison = :comparison ORDER BY point")
        .bind("comparison", comparison)
        .map(
            (row, context) ->
                new Compared(
                    row.getString("point"),
                    quantity(row.getString("quantity")),
                    row.getDouble("read_number"),
                    row.getDouble("shown"),
                    row.getString("raw")))
        .list();
  }

  private static Quantity quantity(String code) {
    return Arrays.stream(Quantity.values())
        .filter(quantity -> quantity.code().equals(code))
        .findFirst()
        .orElseThrow();
  }
}
