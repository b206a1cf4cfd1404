package org.givre.dispensing;

import java.time.Instant;
import org.givre.access.By;
import org.givre.custody.UnitId;
import org.givre.kernel.Outcome;

/** The infusion's times as the ward reports them; a time beyond a deadline is a deviation. */
public final class Infusion {

  private final Hands hands;
  private final Thawing thawing;
  private final ThawStore store;

  public Infusion(Hands hands, Thawing thawing, ThawStore store) {
    this.hands = hands;
    this.thawing = thawing;
    this.store = store;
  }

  public Outcome<ThawRecord> started(By by, UnitId unit, Instant at) {
    throw new UnsupportedOperationException();
  }

  /** {@code share} says whether the whole unit was given, in the ward's words where not. */
  public Outcome<ThawRecord> ended(By by, UnitId unit, Instant at, String share) {
    throw new UnsupportedOperationException();
  }
}
