package org.givre.custody;

import java.time.Instant;
import java.util.Optional;
import org.givre.storage.PositionId;

/**
 * A unit as it is now: its state and since when, its position and since when where it stands in
 * one. {@code events} is how many facts made it so: an act prepared on an older count is refused.
 */
public record UnitNow(
    Unit unit,
    UnitState state,
    Instant since,
    Optional<PositionId> position,
    Instant standsSince,
    int events) {

  public UnitId id() {
    return unit.id();
  }

  public boolean isQuarantined() {
    return state instanceof UnitState.Quarantined;
  }

  /** As it is once {@code event} happened; the facts alone make it so. */
  public UnitNow after(CustodyEvent event) {
    boolean left = event.from().isPresent();
    boolean came = event.to().isPresent();
    return new UnitNow(
        unit,
        event.after(),
        event.after().equals(state) && events > 0 ? since : event.happened(),
        came || left ? event.to() : position,
        came || left ? event.happened() : standsSince,
        event.order());
  }

  /** Nothing happened to it yet: what its first fact is added to. */
  public static UnitNow announced(Unit unit, Instant at) {
    return new UnitNow(unit, UnitState.EXPECTED, at, Optional.empty(), at, 0);
  }
}
