package org.givre.alarm;

import java.time.Instant;
import java.util.List;
import org.givre.kernel.Work;
import org.givre.storage.TankId;

/** Where alarms are kept: events for ever, states as they are now. */
public interface AlarmStore {

  void add(Work work, KeptEvent event);

  void keep(Work work, KeptState state);

  List<KeptState> states(Work work);

  /** Events of a tank in [from, to[, oldest first. */
  List<KeptEvent> events(Work work, TankId tank, Instant from, Instant to);

  /** Events of one alarm since {@code from}, oldest first. */
  List<KeptEvent> events(Work work, AlarmId alarm, Instant from);

  /** What people did to alarms since {@code from}, oldest first. */
  List<KeptEvent> acts(Work work, Instant from);

  /** Whether this person shelved this alarm since {@code from}. */
  boolean shelved(Work work, AlarmId alarm, org.givre.kernel.ActorId who, Instant from);

  /** The newest events of all alarms, newest first. */
  List<KeptEvent> newest(Work work, int count);

  /** How often what was alarmed in [from, to[, the most frequent first. */
  List<AlarmCount> counts(Work work, Instant from, Instant to);
}
