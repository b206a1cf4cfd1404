package org.givre.pathway;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.givre.access.By;
import org.givre.access.Permission;
import org.givre.audit.Journal;
import org.givre.kernel.Outcome;
import org.givre.kernel.Refusal;
import org.givre.kernel.Work;
import org.givre.kernel.Works;

/** Prescriptions: entered as the physician wrote them, then analysed by a pharmacist. */
public final class Prescriptions {

  private final Works works;
  private final Journal journal;
  private final CaseStore store;
  private final Cases cases;

  public Prescriptions(Works works, Journal journal, CaseStore store, Cases cases) {
    this.works = works;
    this.journal = journal;
    this.store = store;
    this.cases = cases;
  }

  /** Enters a prescription; it replaces the case's former one. Needs PATHWAY_DATES. */
  public Outcome<Prescription> enter(By by, CaseId id, PrescriptionText text) {
    return works.act(
        work -> {
          List<Refusal> refusals = new ArrayList<>(by.notAllowed(Permission.PATHWAY_DATES));
          refusals.addAll(cases.notOpen(work, id));
          refusals.addAll(judge(by, text));
          return refusals.isEmpty() ? write(work, by, id, text) : Outcome.refused(refusals);
        });
  }

  private static List<Refusal> judge(By by, PrescriptionText text) {
    List<Refusal> refusals = new ArrayList<>();
    if (text.prescriber().isEmpty()) {
      refusals.add(new PrescriberMissing());
    }
    if (!text.rpps().isEmpty() && !text.rpps().matches("\\d{11}")) {
      refusals.add(new RppsWrong(text.rpps()));
    }
    if (text.dose().isEmpty()) {
      refusals.add(new DoseMissing());
    }
    if (text.ward().isEmpty()) {
      refusals.add(new WardMissing());
    }
    LocalDate tomorrow = LocalDate.ofInstant(by.at(), ZoneOffset.UTC).plusDays(1);
    if (text.signedOn().isAfter(tomorrow)) {
      refusals.add(new SignedInFuture());
    }
    return refusals;
  }

  private Outcome<Prescription> write(Work work, By by, CaseId id, PrescriptionText text) {
    TreatmentCase about = store.find(work, id).orElseThrow();
    Prescription entered =
        new Prescription(
            new PrescriptionId(UUID.randomUUID()),
            id,
            about.patient(),
            about.product(),
            text,
            by.at(),
            Optional.empty());
    store.add(work, entered);
    journal.record(
        work,
        cases
            .fact(work, by, "pathway.prescription-entered", about)
            .with("prescriber", text.prescriber())
            .with("signed-on", text.signedOn())
            .with("dose", text.dose())
            .with("ward", text.ward()));
    return Outcome.done(entered);
  }

  /** The pharmacist's analysis of a prescription. Needs VALIDATE_ORDER. */
  public Outcome<Prescription> validate(By by, PrescriptionId id) {
    return works.act(
        work -> {
          List<Refusal> refusals = new ArrayList<>(by.notAllowed(Permission.VALIDATE_ORDER));
          Optional<Prescription> found = store.prescription(work, id);
          if (found.isEmpty()) {
            refusals.add(new PrescriptionUnknown());
          } else {
            refusals.addAll(cases.notOpen(work, found.get().treatment()));
          }
          return refusals.isEmpty() ? validated(work, by, found.get()) : Outcome.refused(refusals);
        });
  }

  private Outcome<Prescription> validated(Work work, By by, Prescription prescription) {
    Prescription.Validation validation = new Prescription.Validation(by.actor(), by.at());
    if (!store.validate(work, prescription.id(), validation)) {
      return Outcome.refused(new AlreadyValidated());
    }
    TreatmentCase about = store.find(work, prescription.treatment()).orElseThrow();
    journal.record(
        work,
        cases
            .fact(work, by, "pathway.prescription-validated", about)
            .with("prescriber", prescription.text().prescriber())
            .with("dose", prescription.text().dose()));
    return Outcome.done(store.prescription(work, prescription.id()).orElseThrow());
  }

  /** The case's last prescription, validated or not. */
  public Optional<Prescription> last(CaseId id) {
    return works.read(work -> store.last(work, id));
  }

  public Optional<Prescription> last(Work work, CaseId id) {
    return store.last(work, id);
  }
}
