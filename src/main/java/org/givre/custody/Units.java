package org.givre.custody;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.givre.kernel.Works;
import org.givre.patient.PatientId;
import org.givre.storage.PositionId;
import org.givre.storage.TankId;

/** Looking units up: what they are now, what happened to them, where they stood and when. */
public final class Units {

  public Units(Works works, CustodyStore store) {
    throw new UnsupportedOperationException();
  }

  public Optional<UnitNow> find(UnitId unit) {
    throw new UnsupportedOperationException();
  }

  public Optional<UnitNow> at(PositionId position) {
    throw new UnsupportedOperationException();
  }

  public Optional<Lot> lot(LotId lot) {
    throw new UnsupportedOperationException();
  }

  public List<UnitNow> ofLot(LotId lot) {
    throw new UnsupportedOperationException();
  }

  public List<UnitNow> ofPatient(PatientId patient) {
    throw new UnsupportedOperationException();
  }

  /** Units that stand in this tank now. */
  public List<UnitNow> inTank(TankId tank) {
    throw new UnsupportedOperationException();
  }

  /** Units in any of these states ({@link UnitState#code}), the nearest expiry first. */
  public List<UnitNow> inStates(List<String> codes, int most) {
    throw new UnsupportedOperationException();
  }

  public ChainOfIdentity identity(UnitId unit) {
    throw new UnsupportedOperationException();
  }

  public List<CustodyEvent> history(UnitId unit) {
    throw new UnsupportedOperationException();
  }

  /** Where a unit stood, oldest first. */
  public List<Stay> stays(UnitId unit) {
    throw new UnsupportedOperationException();
  }

  /** Every stay in this tank that touches [from, to[. */
  public List<Stay> stoodIn(TankId tank, Instant from, Instant to) {
    throw new UnsupportedOperationException();
  }
}
