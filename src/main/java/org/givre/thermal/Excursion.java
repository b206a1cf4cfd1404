package org.givre.thermal;

import java.util.Optional;

/**
 * Consecutive readings above this unit's own limit, from the first to the last of them.
 *
 * @param clearance a pharmacist's decision, with the company, that the product may still be used
 */
public record Excursion(
    Span readings, long count, Bounds time, Warmest warmest, Optional<Judgement> clearance) {

  public boolean blocks() {
    return clearance.map(j -> j.effect() != Judgement.Effect.NO_EFFECT).orElse(true);
  }
}
