package org.givre.custody;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.givre.kernel.ActorId;
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

  /** One more identifier of a lot, or of one of its units. */
  void add(Work work, LotId lot, Optional<UnitId> unit, Identifier identifier);

  /**
   * Writes a fact, and the projection and stays it makes of {@code before}; false where another
   * fact of this unit was written first. {@code tank} is the tank of the event's new place.
   */
  boolean add(Work work, UnitNow before, CustodyEvent event, Optional<TankId> tank);

  Optional<UnitNow> now(Work work, UnitId unit);

  /** As {@link #now}, and nobody else moves this unit until the transaction ends. */
  Optional<UnitNow> lock(Work work, UnitId unit);

  Optional<UnitNow> at(Work work, PositionId position);

  Optional<Lot> lot(Work work, LotId lot);

  List<UnitNow> ofLot(Work work, LotId lot);

  List<UnitNow> ofPatient(Work work, PatientId patient);

  List<UnitNow> inTank(Work work, TankId tank);

  /** The nearest expiry first. */
  List<UnitNow> inStates(Work work, List<String> codes, int most);

  /** Units that began with an inventory and stand in a place, those of one lot together. */
  List<UnitNow> takenOver(Work work, int most);

  ChainOfIdentity identity(Work work, UnitId unit);

  List<CustodyEvent> history(Work work, UnitId unit);

  /** The last fact that this person wrote about a place. */
  Optional<CustodyEvent> lastMoveBy(Work work, ActorId person);

  /** The facts that this person wrote at this instant: those of one act. */
  List<CustodyEvent> recordedAt(Work work, ActorId person, Instant at);

  List<Stay> stays(Work work, UnitId unit);

  List<Stay> stoodIn(Work work, TankId tank, Instant from, Instant to);

  /** Units that exactly this key names: an identifier or the lot's number. */
  List<UnitNow> named(Work work, String key);

  /** Units of which an identifier or the lot's number begins with this key. */
  List<UnitNow> startingWith(Work work, String key, int most);
}
