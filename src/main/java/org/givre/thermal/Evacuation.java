package org.givre.thermal;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.givre.kernel.ActorId;
import org.givre.storage.TankId;

/**
 * All units of a tank that fails are carried elsewhere, by whoever is there, alone if need be; a
 * pharmacist reviews it within a day (domain handbook §8).
 */
public record Evacuation(
    EvacuationId id,
    TankId tank,
    Instant begun,
    ActorId by,
    String why,
    Optional<Instant> ended,
    Optional<Instant> reviewed) {

  private static final Duration TO_REVIEW = Duration.ofHours(24);

  public boolean isOpen() {
    return ended.isEmpty();
  }

  /** When a pharmacist must have reviewed it. */
  public Instant reviewBefore() {
    return begun.plus(TO_REVIEW);
  }
}
