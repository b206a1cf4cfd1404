package org.givre.custody.ui;

import java.util.List;
import java.util.Optional;
import org.givre.fx.State;
import org.givre.measure.CurvePlan;

/**
 * What the readings prove of a unit's stay in the cold, in words ready to show: the verdict with
 * its state, the facts under it, one a line, the curve where there is one, and stay by stay.
 *
 * @param judgeBefore whether what it went through before it was taken over waits to be judged
 */
public record UnitProof(
    State state,
    String verdict,
    List<String> facts,
    Optional<CurvePlan> curve,
    List<Lived> stays,
    boolean judgeBefore) {
  public UnitProof {
    facts = List.copyOf(facts);
    stays = List.copyOf(stays);
  }

  public UnitProof(State state, String verdict, List<String> facts, Optional<CurvePlan> curve) {
    this(state, verdict, facts, curve, List.of(), false);
  }

  /** Until the readings are read. */
  static UnitProof reading(String sentence) {
    return new UnitProof(State.INFO, sentence, List.of(), Optional.empty());
  }
}
