package org.givre.dispensing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.givre.access.By;
import org.givre.access.Part;
import org.givre.access.Pledge;
import org.givre.access.ToSign;
import org.givre.access.TwoPersons;
import org.givre.custody.UnitId;
import org.givre.kernel.Outcome;
import org.givre.kernel.Work;

/**
 * The pharmacist's signed decision that units may be thawed for their patient. Two persons sign the
 * digest of one dossier, cut off at one instant; at the moment of the act every guard is judged
 * again on the facts of now, and what turned false voids the first signature.
 */
public final class Release {

  private final Hands hands;
  private final Dossiers dossiers;
  private final ReleaseStore store;
  private final SheetOrders sheets;

  public Release(Hands hands, Dossiers dossiers, ReleaseStore store, SheetOrders sheets) {
    this.hands = hands;
    this.dossiers = dossiers;
    this.store = store;
    this.sheets = sheets;
  }

  /** The dossier of these units of one lot, cut off at {@code at}. */
  public ReleaseDossier dossier(List<UnitId> units, Instant at) {
    throw new UnsupportedOperationException();
  }

  /** What each of the two is asked to sign. */
  public ToSign toSign(ReleaseDossier dossier, Part part) {
    throw new UnsupportedOperationException();
  }

  /** Releases. {@code seen} is the dossier that both had before them. */
  public Outcome<Released> sign(By by, ReleaseDossier seen, TwoPersons both) {
    throw new UnsupportedOperationException();
  }

  public ToSign toWithdraw(Released released) {
    throw new UnsupportedOperationException();
  }

  /** The pharmacist takes the release back, with the reason in {@code by.why()}. */
  public Outcome<Released> withdraw(By by, ReleaseId id, Pledge pharmacist) {
    throw new UnsupportedOperationException();
  }

  /** The release of a unit that holds now. */
  public Optional<Released> inForce(Work work, UnitId unit) {
    throw new UnsupportedOperationException();
  }

  public Optional<Released> inForce(UnitId unit) {
    return hands.works().read(work -> inForce(work, unit));
  }
}
