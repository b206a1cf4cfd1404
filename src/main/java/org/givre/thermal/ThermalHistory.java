package org.givre.thermal;

import java.time.Instant;
import org.givre.custody.UnitId;
import org.givre.kernel.Work;
import org.givre.kernel.Works;

/** What a unit has been through: its stays × the readings of the tanks it stood in. */
public final class ThermalHistory {

  private final Works works;

  public ThermalHistory(Works works) {
    this.works = works;
  }

  /** From the unit's first position until an instant (or the end of its last stay). */
  public ThermalRecord of(Work work, UnitId unit, Instant until) {
    throw new UnsupportedOperationException();
  }

  public ThermalRecord of(UnitId unit, Instant until) {
    return works.read(work -> of(work, unit, until));
  }
}
