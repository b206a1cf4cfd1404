package org.givre.alarm;

import java.time.Instant;
import java.util.Optional;

/**
 * One alarm as it stands, for whoever shows it.
 *
 * @param own what a person put over it
 * @param overlay what is in force over it: {@code own}, or else what the tank is held by
 * @param value the last reading judged, not a number when there is none
 * @param limit the limit reached or nearest, not a number for a silence
 * @param cause why nothing is heard, empty when heard
 * @param unknownSince since when the alarm has no reading to judge it by
 * @param heardAt the last reading
 * @param recorded false while its facts could not be kept
 */
public record AlarmNow(
    AlarmPoint point,
    AlarmState state,
    Overlay own,
    Overlay overlay,
    double value,
    double limit,
    String cause,
    Optional<Instant> unknownSince,
    Instant heardAt,
    boolean recorded) {

  /** An alarm that only a person holds back, or nobody. */
  public AlarmNow(
      AlarmPoint point,
      AlarmState state,
      Overlay own,
      double value,
      double limit,
      String cause,
      Optional<Instant> unknownSince,
      Instant heardAt,
      boolean recorded) {
    this(point, state, own, own, value, limit, cause, unknownSince, heardAt, recorded);
  }

  public AlarmId id() {
    return point.id();
  }

  public Optional<AlarmLevel> level() {
    return state.happening().map(Occurrence::level);
  }

  /** Raised and not closed: belongs in the list of alarms. */
  public boolean isOpen() {
    return state instanceof AlarmState.Occurring;
  }

  public boolean sounds(Instant now) {
    return state.sounds() && !overlay.silences(now);
  }
}
