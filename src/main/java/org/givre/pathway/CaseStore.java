package org.givre.pathway;

import java.util.List;
import java.util.Optional;
import org.givre.custody.LotId;
import org.givre.kernel.Work;
import org.givre.patient.PatientId;

/** What is kept of treatments. */
public interface CaseStore {

  /** Writes a case, without its stages. */
  void add(Work work, TreatmentCase opened);

  /** Writes a stage; false where this case reached it already. */
  boolean reach(Work work, CaseId id, StageReached reached);

  void leave(Work work, CaseId id, ExitReason reason);

  /** False where an order of this product has this number. */
  boolean add(Work work, Order order);

  void add(Work work, Prescription prescription);

  /** False where it was validated before. */
  boolean validate(Work work, PrescriptionId id, Prescription.Validation validation);

  Optional<TreatmentCase> find(Work work, CaseId id);

  /** The newest first. */
  List<TreatmentCase> list(Work work, CaseQuery query);

  List<TreatmentCase> ofPatient(Work work, PatientId patient);

  /** The newest first. */
  List<Order> recentOrders(Work work, int most);

  List<Order> orders(Work work, CaseId id);

  Optional<Order> order(Work work, OrderId id);

  Optional<Order> orderOf(Work work, LotId lot);

  Optional<Prescription> last(Work work, CaseId id);

  Optional<Prescription> prescription(Work work, PrescriptionId id);
}
