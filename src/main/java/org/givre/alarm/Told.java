package org.givre.alarm;

import java.time.Instant;
import java.util.Optional;
import org.givre.alarm.AlarmState.ActiveAcknowledged;
import org.givre.alarm.AlarmState.ActiveUnacknowledged;

/** An alarm that comes back from under an overlay: what still lasts waits for an answer again. */
final class Told {
  private Told() {}

  /** Empty when nothing lasts: then it is as if it had never been held. */
  static Optional<AlarmState> anew(AlarmState alarm, Instant at) {
    return switch (alarm) {
      case ActiveUnacknowledged now ->
          Optional.of(new ActiveUnacknowledged(now.occurrence().soundedAt(at)));
      case ActiveAcknowledged now ->
          Optional.of(new ActiveUnacknowledged(now.occurrence().soundedAt(at)));
      case AlarmState.Normal now -> Optional.empty();
      case AlarmState.Pending now -> Optional.empty();
      case AlarmState.ReturnedUnacknowledged now -> Optional.empty();
      case AlarmState.LatchedUnacknowledged now -> Optional.empty();
      case AlarmState.LatchedAcknowledged now -> Optional.empty();
    };
  }

  static AlarmEvent event(AlarmState told, Instant at) {
    AlarmLevel level = told.happening().map(Occurrence::level).orElse(AlarmLevel.WARNING);
    return AlarmEvent.of(at, AlarmAct.REPEATED, level);
  }
}
