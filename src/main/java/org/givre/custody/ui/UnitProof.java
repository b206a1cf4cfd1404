package org.givre.custody.ui;

import java.util.List;
import java.util.Optional;
import org.givre.fx.State;
import org.givre.measure.CurvePlan;

/**
 * What the readings prove of a unit's stay in the cold, in words ready to show: the verdict with
 * its state, the facts under it, one a line, the curve where there is one, and stay by stay.
 */
public record UnitProof(
    State state, String verdict, List<String> facts, Optional<CurvePlan> curve, List<Lived> stays) {
  public UnitProof {
    facts = List.copyOf(facts);
    stays = List.copyOf(stays);
  }

  public UnitProof(State state, String verdict, List<String> facts, Optional<CurvePlan> curve) {
    this(state, verdict, facts, curve, List.of());
  }

  /** Until the readings are read. */
  static UnitProof reading(String sentence) {
    return new UnitProof(State.INFO, sentence, List.of(), Optional.empty());
  }
}
