package org.givre.alarm;

import java.time.Instant;

/** What a person did to an alarm. */
public sealed interface AlarmDeed {

  Answer by();

  record Acknowledged(Answer by) implements AlarmDeed {}

  record Withdrawn(Answer by) implements AlarmDeed {}

  record WasReset(Answer by) implements AlarmDeed {}

  record SensorClosed(Answer by) implements AlarmDeed {}

  record WasShelved(Answer by, Instant until) implements AlarmDeed {}

  record Unshelved(Answer by) implements AlarmDeed {}
}
