package org.givre.thermal;

import java.time.Instant;
import java.util.UUID;
import org.givre.custody.UnitId;
import org.givre.measure.Celsius;

/**
 * A pharmacist's signed judgement on a gap or an excursion of one unit. It holds for exactly the
 * span it was given for: a gap that goes on is to be judged again.
 *
 * @param warmest the warmest value judged, for an excursion; a warmer one is to be judged again
 */
public record Judgement(
    UUID id,
    UnitId unit,
    Kind kind,
    Span span,
    java.util.Optional<Celsius> warmest,
    Effect effect,
    String why,
    String by,
    Instant at,
    UUID signature) {

  /** What was judged. */
  public enum Kind {
    GAP,
    EXCURSION
  }

  /** What the pharmacist found. */
  public enum Effect {
    NO_EFFECT,
    NOT_USABLE
  }
}
