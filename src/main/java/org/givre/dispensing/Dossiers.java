package org.givre.dispensing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.givre.audit.Subject;
import org.givre.custody.Lot;
import org.givre.custody.UnitId;
import org.givre.custody.UnitNow;
import org.givre.custody.UnitState;
import org.givre.deviation.Deviation;
import org.givre.kernel.Work;
import org.givre.pathway.Order;
import org.givre.pathway.Prescription;
import org.givre.pathway.TreatmentCase;
import org.givre.patient.Patient;
import org.givre.product.ProductSheet;
import org.givre.product.SheetRef;
import org.givre.thermal.ThermalRecord;

/** Gathers the facts of a release and judges them; a look-up, never a write. */
public final class Dossiers {

  private final Knows knows;
  private final ReceptionStore receptions;
  private final PaperStore papers;

  public Dossiers(Knows knows, ReceptionStore receptions, PaperStore papers) {
    this.knows = knows;
    this.receptions = receptions;
    this.papers = papers;
  }

  Knows knows() {
    return knows;
  }

  /** The facts known at {@code at} about these units of one lot, and how each condition stands. */
  public ReleaseDossier of(Work work, List<UnitId> units, Instant at) {
    ReleaseFacts facts = facts(work, units, at);
    List<Condition> conditions = ReleaseGuards.conditions(facts);
    return new ReleaseDossier(
        facts.units(),
        facts.lot(),
        facts.patient(),
        facts.sheet(),
        facts.treatment(),
        facts.order(),
        facts.prescription(),
        facts.reception(),
        facts.thermal(),
        facts.deviations(),
        conditions,
        ReleaseGuards.outside(facts),
        at,
        DossierDigest.of(facts, conditions, at));
  }

  ReleaseFacts facts(Work work, List<UnitId> ids, Instant at) {
    List<UnitNow> units = new ArrayList<>();
    ids.forEach(id -> units.add(knows.ledger().now(work, id).orElseThrow()));
    Lot lot = knows.ledger().lot(work, units.getFirst().unit().lot()).orElseThrow();
    Optional<Order> order = knows.treatments().orders().ofLot(work, lot.id());
    List<ThermalRecord> thermal = ids.stream().map(id -> knows.thermal().of(work, id, at)).toList();
    Optional<TreatmentCase> treatment =
        order
            .flatMap(o -> knows.treatments().cases().find(work, o.treatment()))
            .or(() -> ofTakenOver(work, lot, order, thermal));
    Optional<Prescription> prescription =
        treatment.flatMap(t -> knows.treatments().prescriptions().last(work, t.id()));
    List<UnitNow> all = knows.ledger().units(work, lot.id());
    Patient patient = knows.patients().find(work, lot.patient()).orElseThrow();
    ProductSheet sheet = knows.products().inForce(work, lot.product(), at).orElseThrow();
    return new ReleaseFacts(
        units,
        units.stream().map(unit -> name(work, unit, at)).toList(),
        lot,
        all.size(),
        (int) all.stream().filter(unit -> !unit.state().equals(UnitState.EXPECTED)).count(),
        patient,
        sheet,
        order,
        treatment,
        prescription,
        receptions.ofLot(work, lot.id()).map(raw -> whole(work, raw)),
        papers.attachments(work, lot.id()),
        papers.specification(work, lot.id()),
        treatment.flatMap(t -> papers.tocilizumab(work, t.id())),
        treatment.flatMap(t -> papers.lymphodepletion(work, t.id())),
        thermal,
        deviations(work, lot, units),
        LocalDate.ofInstant(at, knows.zone()));
  }

  /** Nobody ordered here what was taken over: it is for its patient's open treatment with it. */
  private Optional<TreatmentCase> ofTakenOver(
      Work work, Lot lot, Optional<Order> order, List<ThermalRecord> thermal) {
    boolean takenOver =
        order.isEmpty() && thermal.stream().allMatch(record -> record.before().isPresent());
    return takenOver
        ? knows.treatments().cases().openOf(work, lot.patient(), lot.product())
        : Optional.empty();
  }

  /** "Yescarta 1/1, EXEMPLE Alice". */
  String name(Work work, UnitNow unit, Instant at) {
    return knows.names().of(work, unit.unit(), at);
  }

  Subject subject(Work work, UnitNow unit, Instant at) {
    return new Subject("unit", unit.id().toString(), name(work, unit, at));
  }

  /** The sheet in force when the arrival began goes on holding for it. */
  ProductSheet sheet(Work work, SheetRef ref) {
    return knows.products().version(work, ref).orElseThrow();
  }

  /** A stored arrival with its identity compared. */
  ReceptionFile whole(Work work, ReceptionRecord raw) {
    Order order = knows.treatments().orders().find(work, raw.order()).orElseThrow();
    Lot lot = knows.ledger().lot(work, order.lot()).orElseThrow();
    List<UnitNow> units = knows.ledger().units(work, lot.id());
    ExpectedIdentity expected =
        ExpectedIdentity.of(
                knows.patients().find(work, lot.patient()).orElseThrow(),
                knows.ledger().identity(work, units.getFirst().id()),
                lot.number(),
                units,
                sheet(work, raw.sheet()))
            .ordered(order.number());
    return raw.with(
        IdentityComparison.of(expected, raw.readings()), papers.attachments(work, lot.id()));
  }

  private List<Deviation> deviations(Work work, Lot lot, List<UnitNow> units) {
    List<Deviation> all =
        new ArrayList<>(
            knows.deviations().of(work, new Subject("lot", lot.id().toString(), lot.number())));
    for (UnitNow unit : units) {
      knows.deviations().of(work, new Subject("unit", unit.id().toString(), "")).stream()
          .filter(deviation -> !all.contains(deviation))
          .forEach(all::add);
    }
    return all;
  }
}
