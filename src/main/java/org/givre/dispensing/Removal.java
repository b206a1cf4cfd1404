package org.givre.dispensing;

import java.time.Instant;
import org.givre.access.By;
import org.givre.custody.UnitId;
import org.givre.kernel.Outcome;

/** Taking a released unit out of the tank. Nothing leads back: it is thawed or destroyed. */
public final class Removal {

  private final Hands hands;
  private final Dossiers dossiers;
  private final ReleaseStore releases;
  private final ThawStore thaws;

  public Removal(Hands hands, Dossiers dossiers, ReleaseStore releases, ThawStore thaws) {
    this.hands = hands;
    this.dossiers = dossiers;
    this.releases = releases;
    this.thaws = thaws;
  }

  /**
   * Every guard of release is judged again on the facts of now; the unit is reserved, released, and
   * two persons have checked its identity since. Needs THAW.
   */
  public Outcome<ThawRecord> take(By by, UnitId unit, Instant at) {
    throw new UnsupportedOperationException();
  }
}
