package org.givre.thermal;

import org.givre.access.By;
import org.givre.access.Pledge;
import org.givre.access.ToSign;
import org.givre.custody.UnitId;
import org.givre.kernel.Outcome;

/** A pharmacist's signed judgement on a gap, or on an excursion after asking the company. */
public final class ThermalJudgements {

  /** What the pharmacist is asked to sign. */
  public ToSign toSign(UnitId unit, RecordedGap gap, Judgement.Effect effect) {
    throw new UnsupportedOperationException();
  }

  public ToSign toSign(UnitId unit, Excursion excursion, Judgement.Effect effect) {
    throw new UnsupportedOperationException();
  }

  /** The reason is {@code by.why()}. Needs RELEASE as a pharmacist. */
  public Outcome<Judgement> judge(
      By by, UnitId unit, RecordedGap gap, Judgement.Effect effect, Pledge pharmacist) {
    throw new UnsupportedOperationException();
  }

  public Outcome<Judgement> judge(
      By by, UnitId unit, Excursion excursion, Judgement.Effect effect, Pledge pharmacist) {
    throw new UnsupportedOperationException();
  }
}
