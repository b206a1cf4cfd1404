package org.givre.dispensing;

import org.givre.access.By;
import org.givre.access.Pledge;
import org.givre.access.ToSign;
import org.givre.custody.UnitId;
import org.givre.custody.UnitNow;
import org.givre.kernel.Outcome;

/**
 * Blocking a unit (anyone may, with a reason) and lifting it (a pharmacist signs, with evidence).
 */
public final class Quarantine {

  private final Hands hands;

  public Quarantine(Hands hands) {
    this.hands = hands;
  }

  /** Blocks at once, whatever the unit's state. The reason is {@code by.why()}. */
  public Outcome<UnitNow> put(By by, UnitId unit) {
    throw new UnsupportedOperationException();
  }

  public ToSign toSign(UnitNow unit, String evidence) {
    throw new UnsupportedOperationException();
  }

  /** Gives the unit the state it had before, never more. */
  public Outcome<UnitNow> lift(By by, UnitId unit, String evidence, Pledge pharmacist) {
    throw new UnsupportedOperationException();
  }
}
