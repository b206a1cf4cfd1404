package org.givre.dispensing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.givre.custody.LotId;
import org.givre.custody.UnitId;
import org.givre.kernel.Work;
import org.givre.storage.PositionId;

/** Where arrivals are kept; each step is a fact, none is changed. */
public interface ReceptionStore {

  /** False where an arrival of this order is under way. */
  boolean begin(Work work, ReceptionRecord begun, LotId lot);

  void add(Work work, ReceptionId id, Control control);

  void add(Work work, ReceptionId id, IdentityReading reading);

  /** A logger's file taken in; nothing replaces it. */
  void add(Work work, ReceptionId id, LoggerImport logger);

  void open(Work work, ReceptionId id, Instant opened, Stamp stamp);

  void scan(Work work, ReceptionId id, UnitId unit, Stamp stamp);

  void place(Work work, ReceptionId id, UnitId unit, PositionId position, Stamp stamp);

  void decide(Work work, ReceptionId id, ReceptionFile.Decided decided);

  Optional<ReceptionRecord> find(Work work, ReceptionId id);

  /** The lot's last arrival. */
  Optional<ReceptionRecord> ofLot(Work work, LotId lot);

  /** Not decided, oldest first. */
  List<ReceptionId> underWay(Work work);
}
