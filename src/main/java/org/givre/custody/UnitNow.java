package org.givre.custody;

import java.time.Instant;
import java.util.Optional;
import org.givre.storage.PositionId;

/**
 * A unit as it is now: its state, its position where it stands in one, and since when. {@code
 * events} is how many facts made it so: an act that was prepared on an older count is refused.
 */
public record UnitNow(
    Unit unit, UnitState state, Optional<PositionId> position, Instant since, int events) {

  public UnitId id() {
    return unit.id();
  }

  public boolean isQuarantined() {
    return state instanceof UnitState.Quarantined;
  }
}
