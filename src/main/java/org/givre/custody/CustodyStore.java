package org.givre.custody;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.givre.kernel.Work;
import org.givre.patient.PatientId;
import org.givre.storage.PositionId;
import org.givre.storage.TankId;

/** What custody keeps: facts, and what they make true now, written together. */
public interface CustodyStore {

  void add(Work work, Lot lot);

  void add(Work work, Unit unit);

  /** Changes a lot's number or a unit's content: the only columns that ever change. */
  void number(Work work, LotId lot, String number);

  void describe(Work work, UnitId unit, UnitContent content);

  void add(Work work, LotId lot, Identifier identifier);

  void add(Work work, UnitId unit, Identifier identifier);

  /**
   * Writes a fact, and the projection and stays it makes; false where another fact with this order
   * was written first.
   */
  boolean add(Work work, CustodyEvent event, Optional<TankId> tankOfTo);

  Optional<UnitNow> now(Work work, UnitId unit);

  Optional<UnitNow> at(Work work, PositionId position);

  Optional<Lot> lot(Work work, LotId lot);

  List<UnitNow> ofLot(Work work, LotId lot);

  List<UnitNow> ofPatient(Work work, PatientId patient);

  List<UnitNow> inTank(Work work, TankId tank);

  List<UnitNow> inStates(Work work, List<String> codes, int most);

  ChainOfIdentity identity(Work work, UnitId unit);

  List<CustodyEvent> history(Work work, UnitId unit);

  List<Stay> stays(Work work, UnitId unit);

  List<Stay> stoodIn(Work work, TankId tank, Instant from, Instant to);
}
