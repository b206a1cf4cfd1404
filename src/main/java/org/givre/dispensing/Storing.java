package org.givre.dispensing;

import java.util.ArrayList;
import java.util.List;
import org.givre.access.By;
import org.givre.access.Permission;
import org.givre.custody.UnitId;
import org.givre.custody.UnitMove;
import org.givre.custody.UnitNow;
import org.givre.custody.UnitStep;
import org.givre.kernel.Outcome;
import org.givre.kernel.Refusal;
import org.givre.storage.PositionId;

/** Putting a received unit into a position outside an arrival (a unit taken over from before). */
public final class Storing {

  private final Hands hands;

  public Storing(Hands hands) {
    this.hands = hands;
  }

  /** Needs RECEIVE. A position takes one unit: the database refuses the second. */
  public Outcome<UnitNow> place(By by, UnitId unit, PositionId position) {
    return hands
        .works()
        .act(
            work -> {
              List<Refusal> refusals = new ArrayList<>(by.notAllowed(Permission.RECEIVE));
              Outcome<UnitNow> moved =
                  hands
                      .ledger()
                      .apply(work, by, UnitStep.of(UnitMove.PLACE, unit, by.at()).to(position));
              refusals.addAll(moved.refusals());
              return refusals.isEmpty() ? moved : Outcome.refused(refusals);
            });
  }
}
