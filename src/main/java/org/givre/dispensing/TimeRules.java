package org.givre.dispensing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.givre.kernel.Refusal;
import org.givre.product.ClockEvent;
import org.givre.product.UnitEvents;

/** When an event may be said to have happened. */
final class TimeRules {
  private TimeRules() {}

  /** Not after now, not before what must come first, not after what already followed. */
  static List<Refusal> refusals(UnitEvents known, ClockEvent event, Instant at, Instant now) {
    List<Refusal> refusals = new ArrayList<>();
    if (at.isAfter(now)) {
      refusals.add(new ThawBar.TimeInFuture(at));
    }
    for (ClockEvent other : ClockEvent.values()) {
      boolean earlier =
          other.compareTo(event) < 0 && known.when(other).map(at::isBefore).orElse(false);
      boolean later =
          other.compareTo(event) > 0 && known.when(other).map(at::isAfter).orElse(false);
      if (earlier || later) {
        refusals.add(new ThawBar.TimesOutOfOrder(event, other));
      }
    }
    return refusals;
  }

  static List<Refusal> firstTime(UnitEvents known, ClockEvent event, Instant at, Instant now) {
    List<Refusal> refusals = new ArrayList<>(refusals(known, event, at, now));
    if (known.when(event).isPresent()) {
      refusals.add(new ThawBar.TimeAlreadyWritten(event));
    }
    return refusals;
  }
}
