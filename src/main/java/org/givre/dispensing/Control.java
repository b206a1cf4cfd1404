package org.givre.dispensing;

/** One point checked. A point checked again is a new fact; the last one counts. */
public record Control(ControlPoint point, Finding finding, String found, Stamp stamp) {

  /** What the check came to. */
  public enum Finding {
    CONFORM,
    NOT_CONFORM,
    /** This product or this shipment has nothing of the kind. */
    NOT_APPLICABLE
  }
}
