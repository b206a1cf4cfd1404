package org.givre.dispensing;

import java.time.Instant;
import java.util.List;
import org.givre.custody.UnitId;
import org.givre.kernel.Work;

/** Gathers the facts of a release and judges them; a look-up, never a write. */
public final class Dossiers {

  private final Knows knows;
  private final ReceptionStore receptions;
  private final PaperStore papers;

  public Dossiers(Knows knows, ReceptionStore receptions, PaperStore papers) {
    this.knows = knows;
    this.receptions = receptions;
    this.papers = papers;
  }

  /** The facts known at {@code at} about these units of one lot, and how each condition stands. */
  public ReleaseDossier of(Work work, List<UnitId> units, Instant at) {
    throw new UnsupportedOperationException();
  }
}
