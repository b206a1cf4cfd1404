package org.givre.dispensing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.givre.custody.UnitNow;
import org.givre.product.ClockEvent;
import org.givre.product.ClockState;
import org.givre.product.Clocks;
import org.givre.product.ProductSheet;
import org.givre.product.UnitEvents;

/**
 * One unit from its release to its infusion: what was checked, when each thing happened, and what
 * the clocks of the product sheet it was begun with say.
 */
public record ThawRecord(
    UnitNow unit,
    ProductSheet sheet,
    Optional<Released> release,
    Optional<IdentityCheck> identity,
    Optional<DeviceCheck> device,
    Optional<Aspect> aspect,
    List<TimeMark> marks,
    Optional<Dispensed> dispensed) {

  public ThawRecord {
    marks = List.copyOf(marks);
  }

  /** The last mark of each event. */
  public UnitEvents events() {
    UnitEvents events = UnitEvents.NONE;
    for (TimeMark mark : marks) {
      events = events.with(mark.event(), mark.at());
    }
    return events;
  }

  public Optional<TimeMark> mark(ClockEvent event) {
    return marks.stream().filter(mark -> mark.event() == event).reduce((a, b) -> b);
  }

  public List<ClockState> clocks() {
    return Clocks.states(sheet.clocks(), events());
  }

  /** Rules that stop the next act. */
  public List<ClockState> broken(Instant now) {
    return Clocks.broken(clocks(), now);
  }
}
