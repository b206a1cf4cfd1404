package org.givre.storage;

import java.time.Instant;
import java.util.Optional;

/**
 * A position held for one unit. {@code expected} is when it should arrive or come back, if anybody
 * knows.
 */
public record Reservation(
    PositionId position, OccupantId holder, Kind kind, Optional<Instant> expected) {

  public enum Kind {
    /** For a unit that is on its way. */
    ARRIVAL,
    /** Kept for a unit that was taken out of this position. */
    KEPT,
    /** For a unit that is rescued from a failing tank. */
    RESCUE
  }
}
