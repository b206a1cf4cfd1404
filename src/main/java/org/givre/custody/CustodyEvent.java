package org.givre.custody;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.givre.kernel.ActorId;
import org.givre.kernel.Reason;
import org.givre.storage.PositionId;

/**
 * One fact of a unit's life, never changed. {@code order} counts the unit's facts from 1; {@code
 * happened} is when it was done, {@code recorded} when it was written; {@code details} are the
 * words of the act that did it (seal numbers, device, ward…), by name.
 */
public record CustodyEvent(
    UUID id,
    UnitId unit,
    int order,
    UnitMove move,
    Optional<UnitState> before,
    UnitState after,
    Optional<PositionId> from,
    Optional<PositionId> to,
    Instant happened,
    Instant recorded,
    ActorId by,
    Reason why,
    Map<String, String> details) {

  public CustodyEvent {
    details = Map.copyOf(details);
  }
}
