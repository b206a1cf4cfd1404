package org.givre.dispensing;

import org.givre.access.By;
import org.givre.custody.UnitId;
import org.givre.custody.UnitNow;
import org.givre.kernel.Outcome;
import org.givre.storage.PositionId;

/** Putting a received unit into a position before its receipt is decided. */
public final class Storing {

  private final Hands hands;

  public Storing(Hands hands) {
    this.hands = hands;
  }

  /** Needs RECEIVE. A position takes one unit: the database refuses the second. */
  public Outcome<UnitNow> place(By by, UnitId unit, PositionId position) {
    throw new UnsupportedOperationException();
  }
}
