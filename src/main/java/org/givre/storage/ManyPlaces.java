package org.givre.storage;

import java.time.Instant;
import java.util.Map;
import org.givre.kernel.Work;

/** Puts many occupants into places at once. */
public interface ManyPlaces {

  /** False where one place is taken or one occupant stands elsewhere: the act must be refused. */
  boolean occupy(Work work, Map<PositionId, OccupantId> where, Instant since);
}
