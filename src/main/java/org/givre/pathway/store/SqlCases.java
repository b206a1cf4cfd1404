package org.givre.pathway.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.givre.custody.LotId;
import org.givre.db.FirstWins;
import org.givre.db.Sql;
import org.givre.kernel.FindKey;
import org.givre.kernel.Work;
import org.givre.pathway.CaseId;
import org.givre.pathway.CaseQuery;
import org.givre.pathway.CaseStore;
import org.givre.pathway.ExitReason;
import org.givre.pathway.Order;
import org.givre.pathway.OrderId;
import org.givre.pathway.Prescription;
import org.givre.pathway.PrescriptionId;
import org.givre.pathway.PrescriptionText;
import org.givre.pathway.StageReached;
import org.givre.pathway.TreatmentCase;
import org.givre.patient.PatientId;

/** Treatments, orders and prescriptions in SQL. */
public final class SqlCases implements CaseStore {

  @Override
  public void add(Work work, TreatmentCase opened) {
    Sql.in(work)
        .createUpdate(
            """
            INSERT INTO treatment_case (id, patient, product, indication, opened)
            VALUES (:id, :patient, :product, :indication, :opened)
            """)
        .bind("id", opened.id().value())
        .bind("patient", opened.patient().value())
        .bind("product", opened.product().code())
        .bind("indication", opened.indication())
        .bind("opened", opened.opened())
        .execute();
  }

  @Override
  public boolean reach(Work work, CaseId id, StageReached reached) {
    return FirstWins.insert(
        work,
        handle ->
            handle
                .createUpdate(
                    """
                    INSERT INTO case_stage (treatment, stage, reached, actor, recorded)
                    VALUES (:treatment, :stage, :reached, :actor, :recorded)
                    """)
                .bind("treatment", id.value())
                .bind("stage", reached.stage().name())
                .bind("reached", reached.on())
                .bind("actor", reached.by().value())
                .bind("recorded", reached.recorded())
                .execute());
  }

  @Override
  public void leave(Work work, CaseId id, ExitReason reason) {
    Sql.in(work)
        .execute(
            "UPDATE treatment_case SET exit_reason = ? WHERE id = ? AND exit_reason IS NULL",
            reason.name(),
            id.value());
  }

  @Override
  public boolean add(Work work, Order order) {
    return FirstWins.insert(
        work,
        handle ->
            handle
                .createUpdate(
                    """
                    INSERT INTO manufacturer_order (id, treatment, patient, product, order_number,
                      number_key, lot, placed, arrival)
                    VALUES (:id, :treatment, :patient, :product, :number, :key, :lot, :placed,
                      :arrival)
                    """)
                .bind("id", order.id().value())
                .bind("treatment", order.treatment().value())
                .bind("patient", order.patient().value())
                .bind("product", order.product().code())
                .bind("number", order.number())
                .bind("key", FindKey.of(order.number()))
                .bind("lot", order.lot().value())
                .bind("placed", order.placed())
                .bindByType("arrival", order.arrival().orElse(null), Instant.class)
                .execute());
  }

  @Override
  public void add(Work work, Prescription prescription) {
    PrescriptionText text = prescription.text();
    Sql.in(work)
        .createUpdate(
            """
            INSERT INTO prescription (id, treatment, patient, product, prescriber, rpps, signed_on,
              dose, weight_kg, ward, protocol, infusion, entered)
            VALUES (:id, :treatment, :patient, :product, :prescriber, :rpps, :signedOn,
              :dose, :weight, :ward, :protocol, :infusion, :entered)
            """)
        .bind("id", prescription.id().value())
        .bind("treatment", prescription.treatment().value())
        .bind("patient", prescription.patient().value())
        .bind("product", prescription.product().code())
        .bind("prescriber", text.prescriber())
        .bind("rpps", text.rpps())
        .bind("signedOn", text.signedOn())
        .bind("dose", text.dose())
        .bind("weight", text.weightKg().orElse(null))
        .bind("ward", text.ward())
        .bind("protocol", text.protocol())
        .bindByType("infusion", text.infusion().orElse(null), Instant.class)
        .bind("entered", prescription.entered())
        .execute();
  }

  @Override
  public boolean validate(Work work, PrescriptionId id, Prescription.Validation validation) {
    return FirstWins.insert(
        work,
        handle ->
            handle
                .createUpdate(
                    """
                    INSERT INTO prescription_validation (prescription, validated_by, validated_at)
                    VALUES (:id, :by, :at)
                    """)
                .bind("id", id.value())
                .bind("by", validation.by().value())
                .bind("at", validation.at())
                .execute());
  }

  @Override
  public Optional<TreatmentCase> find(Work work, CaseId id) {
    return Sql.in(work)
        .createQuery(CaseRows.CASE + " WHERE id = :id")
        .bind("id", id.value())
        .map(CaseRows::bare)
        .findOne()
        .map(bare -> whole(work, bare));
  }

  private static TreatmentCase whole(Work work, TreatmentCase bare) {
    List<StageReached> stages =
        Sql.in(work)
            .createQuery(
                "SELECT stage, reached, actor, recorded FROM case_stage"
                    + " WHERE treatment = :id ORDER BY reached, recorded")
            .bind("id", bare.id().value())
            .map(CaseRows::stage)
            .list();
    return new TreatmentCase(
        bare.id(),
        bare.patient(),
        bare.product(),
        bare.indication(),
        bare.opened(),
        stages,
        bare.exit());
  }

  @Override
  public List<TreatmentCase> list(Work work, CaseQuery query) {
    String where =
        switch (query.which()) {
          case ALL -> "";
          case OPEN ->
              " WHERE exit_reason IS NULL AND NOT EXISTS (SELECT 1 FROM case_stage s"
                  + " WHERE s.treatment = treatment_case.id AND s.stage = 'CLOSED')";
        };
    return Sql.in(work)
        .createQuery(
            CaseRows.CASE + where + " ORDER BY opened DESC, id FETCH FIRST :most ROWS ONLY")
        .bind("most", query.most())
        .map(CaseRows::bare)
        .list()
        .stream()
        .map(bare -> whole(work, bare))
        .toList();
  }

  @Override
  public List<TreatmentCase> ofPatient(Work work, PatientId patient) {
    return Sql.in(work)
        .createQuery(CaseRows.CASE + " WHERE patient = :patient ORDER BY opened, id")
        .bind("patient", patient.value())
        .map(CaseRows::bare)
        .list()
        .stream()
        .map(bare -> whole(work, bare))
        .toList();
  }

  @Override
  public List<Order> recentOrders(Work work, int most) {
    return Sql.in(work)
        .createQuery(CaseRows.ORDER + " ORDER BY placed DESC, id FETCH FIRST :most ROWS ONLY")
        .bind("most", most)
        .map(CaseRows::order)
        .list();
  }

  @Override
  public List<Order> orders(Work work, CaseId id) {
    return Sql.in(work)
        .createQuery(CaseRows.ORDER + " WHERE treatment = :id ORDER BY placed, id")
        .bind("id", id.value())
        .map(CaseRows::order)
        .list();
  }

  @Override
  public Optional<Order> order(Work work, OrderId id) {
    return Sql.in(work)
        .createQuery(CaseRows.ORDER + " WHERE id = :id")
        .bind("id", id.value())
        .map(CaseRows::order)
        .findOne();
  }

  @Override
  public Optional<Order> orderOf(Work work, LotId lot) {
    return Sql.in(work)
        .createQuery(CaseRows.ORDER + " WHERE lot = :lot")
        .bind("lot", lot.value())
        .map(CaseRows::order)
        .findOne();
  }

  @Override
  public Optional<Prescription> last(Work work, CaseId id) {
    return Sql.in(work)
        .createQuery(
            CaseRows.PRESCRIPTION
                + " WHERE p.treatment = :id ORDER BY p.entered DESC, p.id"
                + " FETCH FIRST 1 ROWS ONLY")
        .bind("id", id.value())
        .map(CaseRows::prescription)
        .findOne();
  }

  @Override
  public Optional<Prescription> prescription(Work work, PrescriptionId id) {
    return Sql.in(work)
        .createQuery(CaseRows.PRESCRIPTION + " WHERE p.id = :id")
        .bind("id", id.value())
        .map(CaseRows::prescription)
        .findOne();
  }
}
