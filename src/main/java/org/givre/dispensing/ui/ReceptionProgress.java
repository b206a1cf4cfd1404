package org.givre.dispensing.ui;

import java.util.ArrayList;
import java.util.List;
import org.givre.dispensing.ControlPoint;
import org.givre.dispensing.ReceptionFile;

/**
 * How far an arrival has come: eight steps, of which the first five are done while it is closed.
 */
enum ReceptionProgress {
  SHIPMENT,
  SEALS,
  LOGGER,
  DOCUMENTS,
  TANK,
  OPENING,
  DECISION,
  SIGNATURES;

  /** What the steps look at. */
  record Seen(ReceptionFile file, int expected, boolean placesHeld) {

    private boolean controlled(ControlPoint... points) {
      return List.of(points).stream().allMatch(point -> file.control(point).isPresent());
    }
  }

  boolean isDone(Seen seen) {
    ReceptionFile file = seen.file();
    return switch (this) {
      case SHIPMENT -> true;
      case SEALS -> seen.controlled(ControlPoint.SEALS, ControlPoint.UPRIGHT, ControlPoint.SHOCKS);
      case LOGGER -> seen.controlled(ControlPoint.LOGGER, ControlPoint.TEMPERATURE_RECORD);
      case DOCUMENTS -> seen.controlled(ControlPoint.DELIVERY_NOTE);
      case TANK -> seen.controlled(ControlPoint.TANK_READY) && seen.placesHeld();
      case OPENING -> isStored(seen);
      case DECISION, SIGNATURES -> file.decided().isPresent();
    };
  }

  private static boolean isStored(Seen seen) {
    ReceptionFile file = seen.file();
    long placed = file.units().stream().filter(unit -> unit.placed().isPresent()).count();
    return placed >= seen.expected() && file.identity().isComplete();
  }

  /** The key of its name: {@code reception.step.seals}. */
  String key() {
    return "reception.step." + name().toLowerCase(java.util.Locale.ROOT);
  }

  /** The first step that is not done; the last one when all are. */
  static ReceptionProgress now(Seen seen) {
    for (ReceptionProgress step : values()) {
      if (!step.isDone(seen)) {
        return step;
      }
    }
    return SIGNATURES;
  }

  /** The steps in front of the opening that are not done: the shipper stays closed until then. */
  static List<ReceptionProgress> beforeOpening(Seen seen) {
    List<ReceptionProgress> lacking = new ArrayList<>();
    for (ReceptionProgress step : List.of(SHIPMENT, SEALS, LOGGER, DOCUMENTS, TANK)) {
      if (!step.isDone(seen)) {
        lacking.add(step);
      }
    }
    return lacking;
  }
}
