package org.givre.dispensing;

import org.givre.access.By;
import org.givre.access.Part;
import org.givre.access.ToSign;
import org.givre.access.TwoPersons;
import org.givre.custody.UnitId;
import org.givre.custody.UnitNow;
import org.givre.kernel.Outcome;

/** Destroying a unit, or returning it to its manufacturer: final, two persons (WITHDRAW). */
public final class Disposal {

  private final Hands hands;

  public Disposal(Hands hands) {
    this.hands = hands;
  }

  /** Which of the two. */
  public enum Way {
    DESTROY,
    RETURN
  }

  public ToSign toSign(UnitNow unit, Way way, Part part) {
    throw new UnsupportedOperationException();
  }

  /** {@code agreement} is the company's reference, {@code route} the waste route or carrier. */
  public Outcome<UnitNow> dispose(
      By by, UnitId unit, Way way, String agreement, String route, TwoPersons both) {
    throw new UnsupportedOperationException();
  }
}
