package org.givre.custody.ui;

import java.util.List;
import java.util.Optional;
import org.givre.fx.State;
import org.givre.measure.CurvePlan;

/**
 * What the readings prove of a unit's stay in the cold, in words ready to show: the verdict with
 * its state, the facts under it, one a line, and the curve where there is one.
 */
public record UnitProof(
    State state, String verdict, List<String> facts, Optional<CurvePlan> curve) {
  public UnitProof {
    facts = List.copyOf(facts);
  }

  /** Until the readings are read. */
  static UnitProof reading(String sentence) {
    return new UnitProof(State.INFO, sentence, List.of(), Optional.empty());
  }
}
