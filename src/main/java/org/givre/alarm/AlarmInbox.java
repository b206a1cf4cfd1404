package org.givre.alarm;

import java.util.Optional;

/** The running machines, as acts reach them. Answered by the watch. */
public interface AlarmInbox {

  /** The alarm as it stands now; empty when nothing so named is watched. */
  Optional<AlarmNow> now(AlarmId alarm);

  /** An act that is already on disk, for the machine to take up. */
  void done(AlarmId alarm, AlarmDeed deed);
}
