package org.givre.deviation;

import java.time.Instant;
import java.util.Optional;
import org.givre.kernel.ActorId;

/**
 * A departure from a requirement and what was decided about it; numbered 1, 2, 3… for the site.
 *
 * @param openedBy the person who reported it, or the program where a clock ran out
 */
public record Deviation(
    DeviationId id,
    int number,
    Report report,
    Instant openedAt,
    ActorId openedBy,
    Optional<Closing> closing) {

  /** What somebody (or the program) decided when the impact was known. */
  public record Closing(Effect effect, String decision, Instant at, ActorId by) {}

  /** What it did to the product, as judged. */
  public enum Effect {
    NONE,
    ACCEPTED,
    REJECTED
  }

  public boolean isOpen() {
    return closing.isEmpty();
  }

  /** Open, or closed with the product rejected: nothing concerned may be released. */
  public boolean blocks() {
    return closing.map(c -> c.effect() == Effect.REJECTED).orElse(true);
  }
}
