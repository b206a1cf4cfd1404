package org.givre.custody;

import java.util.List;
import java.util.Optional;
import org.givre.access.By;
import org.givre.kernel.Outcome;
import org.givre.kernel.Works;
import org.givre.storage.PositionId;

/** What a person does to units that stand in the stock: move, undo, reserve, hold. */
public final class StockActs {

  public StockActs(Works works, UnitLedger ledger, CustodyStore store) {
    throw new UnsupportedOperationException();
  }

  /** To another place, in one act. Needs MOVE_STOCK. */
  public Outcome<UnitNow> move(By by, UnitId unit, PositionId to) {
    throw new UnsupportedOperationException();
  }

  /**
   * Takes this person's last move back, as a new act. Refused where the unit moved since, or its
   * old place is taken.
   */
  public Outcome<UnitNow> undo(By by, MovedUnit moved) {
    throw new UnsupportedOperationException();
  }

  /** The last move of this person that can still be undone. */
  public Optional<MovedUnit> lastMove(By by) {
    throw new UnsupportedOperationException();
  }

  /** Sets a unit in stock apart for its patient. Needs MOVE_STOCK. */
  public Outcome<UnitNow> reserve(By by, UnitId unit) {
    throw new UnsupportedOperationException();
  }

  public Outcome<UnitNow> unreserve(By by, UnitId unit) {
    throw new UnsupportedOperationException();
  }

  /** Places for a unit: tanks of the right purpose and limit, nearest to its lot first. */
  public List<PositionId> placesFor(UnitId unit, int most) {
    throw new UnsupportedOperationException();
  }
}
