package org.givre.pathway;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.givre.access.By;
import org.givre.access.Permission;
import org.givre.audit.AuditFact;
import org.givre.audit.Journal;
import org.givre.audit.Subject;
import org.givre.custody.UnitLedger;
import org.givre.custody.UnitNow;
import org.givre.custody.UnitState;
import org.givre.kernel.Outcome;
import org.givre.kernel.Refusal;
import org.givre.kernel.Work;
import org.givre.kernel.Works;
import org.givre.patient.Patient;
import org.givre.patient.PatientId;
import org.givre.patient.PatientUnknown;
import org.givre.patient.Patients;
import org.givre.product.ProductId;

/** Treatments of patients: opening a case, the stages it reaches, ending it. */
public final class Cases {

  private final Works works;
  private final Journal journal;
  private final CaseStore store;
  private final Patients patients;
  private final UnitLedger ledger;

  public Cases(
      Works works, Journal journal, CaseStore store, Patients patients, UnitLedger ledger) {
    this.ledger = ledger;
    this.works = works;
    this.journal = journal;
    this.store = store;
    this.patients = patients;
  }

  /** Needs PATHWAY_DATES. Refused: {@link IndicationMissing}, {@link CaseAlreadyOpen}. */
  public Outcome<TreatmentCase> open(By by, NewCase wanted) {
    return works.act(
        work -> {
          List<Refusal> refusals = new ArrayList<>(by.notAllowed(Permission.PATHWAY_DATES));
          if (wanted.indication().isEmpty()) {
            refusals.add(new IndicationMissing());
          }
          if (patients.find(work, wanted.patient()).isEmpty()) {
            refusals.add(new PatientUnknown());
          }
          if (hasOpenCase(work, wanted)) {
            refusals.add(new CaseAlreadyOpen(wanted.product().code()));
          }
          return refusals.isEmpty() ? write(work, by, wanted) : Outcome.refused(refusals);
        });
  }

  private boolean hasOpenCase(Work work, NewCase wanted) {
    return store.ofPatient(work, wanted.patient()).stream()
        .anyMatch(other -> other.isOpen() && other.product().equals(wanted.product()));
  }

  /** The open treatment of this patient with this product: there is at most one. */
  public Optional<TreatmentCase> openOf(Work work, PatientId patient, ProductId product) {
    return store.ofPatient(work, patient).stream()
        .filter(one -> one.isOpen() && one.product().equals(product))
        .findFirst();
  }

  private Outcome<TreatmentCase> write(Work work, By by, NewCase wanted) {
    StageReached first = new StageReached(Stage.OPENED, by.at(), by.actor(), by.at());
    TreatmentCase opened =
        new TreatmentCase(
            new CaseId(UUID.randomUUID()),
            wanted.patient(),
            wanted.product(),
            wanted.indication(),
            by.at(),
            List.of(first),
            Optional.empty());
    store.add(work, opened);
    store.reach(work, opened.id(), first);
    journal.record(
        work,
        fact(work, by, "pathway.case-opened", opened)
            .with("product", wanted.product())
            .with("indication", wanted.indication()));
    return Outcome.done(opened);
  }

  /**
   * Writes that a stage was reached. Needs PATHWAY_DATES. Refused: {@link StageInFuture}, {@link
   * CaseClosed}, {@link ProductNotAvailable} before lymphodepletion.
   */
  public Outcome<TreatmentCase> reach(By by, CaseId id, Stage stage, Instant on) {
    return works.act(
        work -> {
          List<Refusal> refusals = new ArrayList<>(by.notAllowed(Permission.PATHWAY_DATES));
          refusals.addAll(notOpen(work, id));
          if (on.isAfter(by.at())) {
            refusals.add(new StageInFuture());
          }
          if (stage == Stage.LYMPHODEPLETION && !isAvailable(work, id)) {
            refusals.add(new ProductNotAvailable());
          }
          if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
          }
          reached(work, by, id, stage, on);
          return Outcome.done(store.find(work, id).orElseThrow());
        });
  }

  /** Received and accepted into stock: what must be sure before lymphodepletion (§4.5, §8). */
  private boolean isAvailable(Work work, CaseId id) {
    TreatmentCase about = store.find(work, id).orElseThrow();
    Stream<UnitNow> ordered =
        store.orders(work, id).stream().flatMap(order -> ledger.units(work, order.lot()).stream());
    return Stream.concat(ordered, ledger.takenOver(work, about.patient(), about.product()).stream())
        .anyMatch(
            unit ->
                unit.state().equals(UnitState.IN_STOCK) || unit.state().equals(UnitState.RESERVED));
  }

  /**
   * As {@link #reach}, inside an act whose own right was judged (received, thawed…). A stage that
   * was reached before stays as it was written first.
   */
  public void reached(Work work, By by, CaseId id, Stage stage, Instant on) {
    if (store.reach(work, id, new StageReached(stage, on, by.actor(), by.at()))) {
      TreatmentCase found = store.find(work, id).orElseThrow();
      journal.record(
          work, fact(work, by, "pathway.stage-reached", found).with("stage", stage).with("on", on));
    }
  }

  /** Ends a case before infusion; needs PATHWAY_DATES and a reason in words. */
  public Outcome<TreatmentCase> leave(By by, CaseId id, ExitReason reason) {
    return works.act(
        work -> {
          List<Refusal> refusals = new ArrayList<>(by.notAllowed(Permission.PATHWAY_DATES));
          refusals.addAll(notOpen(work, id));
          if (!by.why().isGiven()) {
            refusals.add(new ExitReasonMissing());
          }
          if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
          }
          store.leave(work, id, reason);
          TreatmentCase left = store.find(work, id).orElseThrow();
          journal.record(work, fact(work, by, "pathway.case-left", left).with("exit", reason));
          return Outcome.done(left);
        });
  }

  List<Refusal> notOpen(Work work, CaseId id) {
    Optional<TreatmentCase> found = store.find(work, id);
    if (found.isEmpty()) {
      return List.of(new CaseUnknown());
    }
    return found.get().isOpen() ? List.of() : List.of(new CaseClosed());
  }

  AuditFact fact(Work work, By by, String act, TreatmentCase about) {
    String patient =
        patients.find(work, about.patient()).map(Patient::displayName).orElse("").strip();
    return by.fact(act, new Subject("case", about.id().toString(), patient));
  }

  public Optional<TreatmentCase> find(CaseId id) {
    return works.read(work -> store.find(work, id));
  }

  public Optional<TreatmentCase> find(Work work, CaseId id) {
    return store.find(work, id);
  }

  /** The newest first. */
  public List<TreatmentCase> list(CaseQuery query) {
    return works.read(work -> store.list(work, query));
  }

  public List<TreatmentCase> ofPatient(PatientId patient) {
    return works.read(work -> store.ofPatient(work, patient));
  }
}
