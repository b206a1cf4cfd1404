package org.givre.pathway.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.givre.custody.LotId;
import org.givre.kernel.ActorId;
import org.givre.pathway.CaseId;
import org.givre.pathway.ExitReason;
import org.givre.pathway.Order;
import org.givre.pathway.OrderId;
import org.givre.pathway.Prescription;
import org.givre.pathway.PrescriptionId;
import org.givre.pathway.PrescriptionText;
import org.givre.pathway.Stage;
import org.givre.pathway.StageReached;
import org.givre.pathway.TreatmentCase;
import org.givre.patient.PatientId;
import org.givre.product.ProductId;
import org.jdbi.v3.core.statement.StatementContext;

/** Rows of treatments, orders and prescriptions read back. */
final class CaseRows {
  private CaseRows() {}

  static final String CASE =
      "SELECT id, patient, product, indication, opened, exit_reason FROM treatment_case";

  static final String ORDER =
      "SELECT id, treatment, patient, product, order_number, lot, placed, arrival"
          + " FROM manufacturer_order";

  static final String PRESCRIPTION =
      """
      SELECT p.id, p.treatment, p.patient, p.product, p.prescriber, p.rpps, p.signed_on, p.dose,
             p.weight_kg, p.ward, p.protocol, p.infusion, p.entered, v.validated_by, v.validated_at
        FROM prescription p
        LEFT JOIN prescription_validation v ON v.prescription = p.id
      """;

  /** A case whose stages are still to be added. */
  static TreatmentCase bare(ResultSet row, StatementContext context) throws SQLException {
    return new TreatmentCase(
        new CaseId(uuid(row, "id")),
        new PatientId(uuid(row, "patient")),
        new ProductId(row.getString("product")),
        row.getString("indication"),
        instant(row, "opened").orElseThrow(),
        List.of(),
        Optional.ofNullable(row.getString("exit_reason")).map(ExitReason::valueOf));
  }

  static StageReached stage(ResultSet row, StatementContext context) throws SQLException {
    return new StageReached(
        Stage.valueOf(row.getString("stage")),
        instant(row, "reached").orElseThrow(),
        new ActorId(uuid(row, "actor")),
        instant(row, "recorded").orElseThrow());
  }

  static Order order(ResultSet row, StatementContext context) throws SQLException {
    return new Order(
        new OrderId(uuid(row, "id")),
        new CaseId(uuid(row, "treatment")),
        new PatientId(uuid(row, "patient")),
        new ProductId(row.getString("product")),
        row.getString("order_number"),
        new LotId(uuid(row, "lot")),
        instant(row, "placed").orElseThrow(),
        instant(row, "arrival"));
  }

  static Prescription prescription(ResultSet row, StatementContext context) throws SQLException {
    PrescriptionText text =
        new PrescriptionText(
            row.getString("prescriber"),
            row.getString("rpps"),
            row.getObject("signed_on", LocalDate.class),
            row.getString("dose"),
            Optional.ofNullable(row.getBigDecimal("weight_kg")),
            row.getString("ward"),
            row.getString("protocol"),
            instant(row, "infusion"));
    UUID validatedBy = uuid(row, "validated_by");
    Instant validatedAt = instant(row, "validated_at").orElse(null);
    return new Prescription(
        new PrescriptionId(uuid(row, "id")),
        new CaseId(uuid(row, "treatment")),
        new PatientId(uuid(row, "patient")),
        new ProductId(row.getString("product")),
        text,
        instant(row, "entered").orElseThrow(),
        Optional.ofNullable(validatedBy)
            .map(by -> new Prescription.Validation(new ActorId(by), validatedAt)));
  }

  private static UUID uuid(ResultSet row, String column) throws SQLException {
    return row.getObject(column, UUID.class);
  }

  private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
        .map(OffsetDateTime::toInstant);
  }
}
