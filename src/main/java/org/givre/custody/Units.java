package org.givre.custody;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.givre.kernel.Work;
import org.givre.kernel.Works;
import org.givre.patient.PatientId;
import org.givre.storage.PositionId;
import org.givre.storage.TankId;

/** Looking units up: what they are now, what happened to them, where they stood and when. */
public final class Units {

  private final Works works;
  private final CustodyStore store;

  public Units(Works works, CustodyStore store) {
    this.works = works;
    this.store = store;
  }

  public Optional<UnitNow> find(UnitId unit) {
    return works.read(work -> store.now(work, unit));
  }

  public Optional<UnitNow> at(PositionId position) {
    return works.read(work -> store.at(work, position));
  }

  public Optional<Lot> lot(LotId lot) {
    return works.read(work -> store.lot(work, lot));
  }

  /** Many lots in one look-up. */
  public Map<LotId, Lot> lots(Collection<LotId> ids) {
    return works.read(
        work -> {
          Map<LotId, Lot> found = new HashMap<>();
          ids.forEach(id -> store.lot(work, id).ifPresent(lot -> found.put(id, lot)));
          return found;
        });
  }

  public List<UnitNow> ofLot(LotId lot) {
    return works.read(work -> store.ofLot(work, lot));
  }

  public List<UnitNow> ofPatient(PatientId patient) {
    return works.read(work -> store.ofPatient(work, patient));
  }

  /** Units that stand in this tank now. */
  public List<UnitNow> inTank(TankId tank) {
    return works.read(work -> inTank(work, tank));
  }

  public List<UnitNow> inTank(Work work, TankId tank) {
    return store.inTank(work, tank);
  }

  /** Units in any of these states ({@link UnitState#code}), the nearest expiry first. */
  public List<UnitNow> inStates(List<String> codes, int most) {
    return works.read(work -> store.inStates(work, codes, most));
  }

  public ChainOfIdentity identity(UnitId unit) {
    return works.read(work -> store.identity(work, unit));
  }

  public List<CustodyEvent> history(UnitId unit) {
    return works.read(work -> store.history(work, unit));
  }

  /** Where a unit stood, oldest first. */
  public List<Stay> stays(UnitId unit) {
    return works.read(work -> store.stays(work, unit));
  }

  /** Every stay in this tank that touches [from, to[. */
  public List<Stay> stoodIn(TankId tank, Instant from, Instant to) {
    return works.read(work -> stoodIn(work, tank, from, to));
  }

  public List<Stay> stoodIn(Work work, TankId tank, Instant from, Instant to) {
    return store.stoodIn(work, tank, from, to);
  }
}
