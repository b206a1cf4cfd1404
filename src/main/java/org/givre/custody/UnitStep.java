package org.givre.custody;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.givre.storage.PositionId;

/**
 * One move of one unit, ready to be done. {@code to} is the position for PLACE, ACCEPT (where the
 * unit does not stand in one yet) and MOVE; {@code happened} is when it was done with the hands;
 * {@code leaving} says what becomes of the place a unit is taken out of; {@code details} go to the
 * unit's history as they are.
 */
public record UnitStep(
    UnitId unit,
    UnitMove move,
    Instant happened,
    Optional<PositionId> to,
    Leaving leaving,
    Map<String, String> details) {

  /** What becomes of a place that a unit leaves. */
  public enum Leaving {
    FREES_THE_PLACE,
    /** Held for this lot's next unit or for the empty cassette, shown "sortie, gardé". */
    KEEPS_THE_PLACE
  }

  public UnitStep {
    details = Map.copyOf(details);
  }

  public static UnitStep of(UnitMove move, UnitId unit, Instant happened) {
    return new UnitStep(unit, move, happened, Optional.empty(), Leaving.FREES_THE_PLACE, Map.of());
  }

  public UnitStep to(PositionId position) {
    return new UnitStep(unit, move, happened, Optional.of(position), leaving, details);
  }

  public UnitStep keepingPlace() {
    return new UnitStep(unit, move, happened, to, Leaving.KEEPS_THE_PLACE, details);
  }

  public UnitStep with(String name, String value) {
    var more = new HashMap<>(details);
    more.put(name, value);
    return new UnitStep(unit, move, happened, to, leaving, more);
  }
}
