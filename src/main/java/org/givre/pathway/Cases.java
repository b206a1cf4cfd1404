package org.givre.pathway;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.givre.access.By;
import org.givre.audit.Journal;
import org.givre.custody.LotId;
import org.givre.custody.UnitLedger;
import org.givre.kernel.Outcome;
import org.givre.kernel.Work;
import org.givre.kernel.Works;
import org.givre.patient.PatientId;

/** Treatments of patients: opening a case, its stages, its order, its prescription. */
public final class Cases {

  public Cases(Works works, Journal journal, CaseStore store, UnitLedger ledger) {
    throw new UnsupportedOperationException();
  }

  /** Needs PATHWAY_DATES. Refused: {@link IndicationMissing}, {@link CaseAlreadyOpen}. */
  public Outcome<TreatmentCase> open(By by, NewCase wanted) {
    throw new UnsupportedOperationException();
  }

  /** Writes that a stage was reached. Needs PATHWAY_DATES. */
  public Outcome<TreatmentCase> reach(By by, CaseId id, Stage stage, Instant on) {
    throw new UnsupportedOperationException();
  }

  /** As {@link #reach}, inside an act whose own right was judged (received, thawed…). */
  public void reached(Work work, By by, CaseId id, Stage stage, Instant on) {
    throw new UnsupportedOperationException();
  }

  /** Ends a case before infusion; needs PATHWAY_DATES and a reason in words. */
  public Outcome<TreatmentCase> leave(By by, CaseId id, ExitReason reason) {
    throw new UnsupportedOperationException();
  }

  /**
   * Places an order and announces its units in one act. Needs VALIDATE_ORDER. Refused: {@link
   * OrderNumberMissing}, {@link OrderNumberTaken}, {@link CaseClosed}, no unit.
   */
  public Outcome<Order> order(By by, CaseId id, NewOrder wanted) {
    throw new UnsupportedOperationException();
  }

  /** Enters a prescription. Needs PATHWAY_DATES. */
  public Outcome<Prescription> prescribe(By by, CaseId id, PrescriptionText text) {
    throw new UnsupportedOperationException();
  }

  /** The pharmacist's analysis of a prescription. Needs VALIDATE_ORDER. */
  public Outcome<Prescription> validate(By by, PrescriptionId id) {
    throw new UnsupportedOperationException();
  }

  public Optional<TreatmentCase> find(CaseId id) {
    throw new UnsupportedOperationException();
  }

  public List<TreatmentCase> list(CaseQuery query) {
    throw new UnsupportedOperationException();
  }

  public List<TreatmentCase> ofPatient(PatientId patient) {
    throw new UnsupportedOperationException();
  }

  /** Orders whose units are still expected, the nearest arrival first. */
  public List<Order> awaited() {
    throw new UnsupportedOperationException();
  }

  public List<Order> orders(CaseId id) {
    throw new UnsupportedOperationException();
  }

  public Optional<Order> orderOf(LotId lot) {
    throw new UnsupportedOperationException();
  }

  public Optional<Order> orderOf(Work work, LotId lot) {
    throw new UnsupportedOperationException();
  }

  /** The last prescription of a case, validated or not. */
  public Optional<Prescription> prescription(CaseId id) {
    throw new UnsupportedOperationException();
  }

  public Optional<Prescription> prescription(Work work, CaseId id) {
    throw new UnsupportedOperationException();
  }
}
