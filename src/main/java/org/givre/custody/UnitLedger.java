package org.givre.custody;

import java.util.List;
import java.util.Optional;
import org.givre.access.By;
import org.givre.audit.Journal;
import org.givre.kernel.Outcome;
import org.givre.kernel.Work;
import org.givre.storage.Places;

/**
 * The moves of units, inside somebody's act: checks that the move is legal, moves the place, writes
 * the fact, the projection, the stay and the journal entry in the caller's transaction. It judges
 * no right and no product rule: the acts that call it do.
 */
public final class UnitLedger {

  public UnitLedger(CustodyStore store, Places places, Journal journal) {
    throw new UnsupportedOperationException();
  }

  /** Announces a lot: its units exist from now on, EXPECTED. Their order is the list's. */
  public Outcome<List<UnitNow>> expect(Work work, By by, NewLot lot) {
    throw new UnsupportedOperationException();
  }

  /**
   * Does one move. Refused: {@link UnitUnknown}, {@link MoveNotAllowed}, {@link NeverBackToStock},
   * {@link PlaceNeeded}, {@link WhyMissing}, and what {@link Places#occupy} refuses.
   */
  public Outcome<UnitNow> apply(Work work, By by, UnitStep step) {
    throw new UnsupportedOperationException();
  }

  /** All or none; every refusal of every step at once. */
  public Outcome<List<UnitNow>> apply(Work work, By by, List<UnitStep> steps) {
    throw new UnsupportedOperationException();
  }

  /** Adds an identifier to a unit's chain; nothing in a chain is ever replaced. */
  public void identify(Work work, By by, UnitId unit, Identifier identifier) {
    throw new UnsupportedOperationException();
  }

  /** The lot's number, once the manufacturer gives it. Refused where it has another one. */
  public Outcome<Lot> number(Work work, By by, LotId lot, String number) {
    throw new UnsupportedOperationException();
  }

  /** Completes or corrects what a unit holds, as its certificate says; old values are journaled. */
  public Outcome<UnitNow> describe(Work work, By by, UnitId unit, UnitContent content) {
    throw new UnsupportedOperationException();
  }

  public Optional<UnitNow> now(Work work, UnitId unit) {
    throw new UnsupportedOperationException();
  }

  public Optional<Lot> lot(Work work, LotId lot) {
    throw new UnsupportedOperationException();
  }

  /** The units of a lot, in their order n. */
  public List<UnitNow> units(Work work, LotId lot) {
    throw new UnsupportedOperationException();
  }

  /** Every identifier of a unit: its lot's first, then its own. */
  public ChainOfIdentity identity(Work work, UnitId unit) {
    throw new UnsupportedOperationException();
  }

  /** A unit's facts, oldest first. */
  public List<CustodyEvent> history(Work work, UnitId unit) {
    throw new UnsupportedOperationException();
  }
}
