package org.givre.dispensing;

import java.util.List;
import java.util.Optional;
import org.givre.custody.UnitId;
import org.givre.kernel.Work;

/** The dispensing register. Numbers of Givre's own series have no hole and never repeat. */
public interface RegisterStore {

  /** The next number of the year, under the lock of its row until the transaction ends. */
  RegisterNumber.OfGivre next(Work work, int year);

  /** False where the number is taken or a unit was handed over before. */
  boolean add(Work work, Dispensed dispensed, RegisterLine line);

  void cancel(Work work, DispensingId id, String why, Stamp stamp);

  boolean isCancelled(Work work, DispensingId id);

  void received(Work work, DispensingId id, Dispensed.Received received);

  Optional<Dispensed> find(Work work, DispensingId id);

  Optional<Dispensed> of(Work work, UnitId unit);

  /** By number, Givre's own first. */
  List<RegisterLine> register(Work work, int year);
}
