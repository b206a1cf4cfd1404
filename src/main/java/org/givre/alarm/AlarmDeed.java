package org.givre.alarm;

import java.time.Instant;

/** What a person did to an alarm. */
public sealed interface AlarmDeed {

  Answer by();

  record Acknowledged(Answer by) implements AlarmDeed {}

  record Withdrawn(Answer by) implements AlarmDeed {}

  record WasReset(Answer by) implements AlarmDeed {}

  record SensorClosed(Answer by) implements AlarmDeed {}

  /** What a person puts over an alarm, or takes from it; the machine underneath goes on. */
  sealed interface Silencing extends AlarmDeed {}

  /**
   * @param second who answers for it with them; empty where one person was enough
   */
  record WasShelved(Answer by, Instant until, String second) implements Silencing {
    public WasShelved(Answer by, Instant until) {
      this(by, until, "");
    }
  }

  record Unshelved(Answer by) implements Silencing {}

  record WasInhibited(Answer by, Instant until, String second) implements Silencing {}

  record Uninhibited(Answer by) implements Silencing {}
}
