package org.givre.dispensing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.givre.access.By;
import org.givre.access.Part;
import org.givre.access.ToSign;
import org.givre.access.TwoPersons;
import org.givre.custody.Identifier;
import org.givre.custody.UnitId;
import org.givre.deviation.Deviation;
import org.givre.kernel.Outcome;
import org.givre.kernel.Work;
import org.givre.product.ClockEvent;

/**
 * From the identity check by two persons to the aspect of the thawed unit. The clocks are computed
 * from kept instants, so they go on through a restart; a clock that runs out becomes a deviation.
 */
public final class Thawing {

  private final Hands hands;
  private final Dossiers dossiers;
  private final ThawStore store;
  private final SheetOrders sheets;

  public Thawing(Hands hands, Dossiers dossiers, ThawStore store, SheetOrders sheets) {
    this.hands = hands;
    this.dossiers = dossiers;
    this.store = store;
    this.sheets = sheets;
  }

  /** What both sign before the unit is taken out: this unit is this patient's. */
  public ToSign toSign(UnitId unit, List<Identifier> read, Part part) {
    throw new UnsupportedOperationException();
  }

  /** Refused, with an incident, where anything read contradicts the unit's chain of identity. */
  public Outcome<ThawRecord> checkIdentity(
      By by, UnitId unit, List<Identifier> read, TwoPersons both) {
    throw new UnsupportedOperationException();
  }

  /** Thaw begins; the device's temperature was checked where the product needs a device. */
  public Outcome<ThawRecord> begin(By by, UnitId unit, DeviceCheck device, Instant at) {
    throw new UnsupportedOperationException();
  }

  public Outcome<ThawRecord> end(By by, UnitId unit, Instant at) {
    throw new UnsupportedOperationException();
  }

  /** An anomaly quarantines the unit and reports a deviation. */
  public Outcome<ThawRecord> aspect(By by, UnitId unit, Aspect.Finding finding, String words) {
    throw new UnsupportedOperationException();
  }

  /** A time written wrongly is corrected by a new mark, with the reason in {@code by.why()}. */
  public Outcome<ThawRecord> correct(By by, UnitId unit, ClockEvent event, Instant at) {
    throw new UnsupportedOperationException();
  }

  public ThawRecord record(UnitId unit, Instant now) {
    return hands.works().read(work -> record(work, unit, now));
  }

  ThawRecord record(Work work, UnitId unit, Instant now) {
    throw new UnsupportedOperationException();
  }

  /** Released or later, not yet administered: what the thaw console may show. */
  public List<ThawRecord> underWay(Instant now) {
    throw new UnsupportedOperationException();
  }

  /** Reports each clock that ran out and was not reported yet; called at every tick. */
  public List<Deviation> overruns(Instant now) {
    throw new UnsupportedOperationException();
  }

  public Optional<ThawRecord> find(UnitId unit, Instant now) {
    throw new UnsupportedOperationException();
  }
}
