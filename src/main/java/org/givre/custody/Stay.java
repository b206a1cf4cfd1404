package org.givre.custody;

import java.time.Instant;
import java.util.Optional;
import org.givre.storage.PositionId;
import org.givre.storage.TankId;

/** A unit stood in this position from an instant until another; it still does where no end. */
public record Stay(
    UnitId unit, TankId tank, PositionId position, Instant from, Optional<Instant> to) {

  public boolean isOpen() {
    return to.isEmpty();
  }
}
