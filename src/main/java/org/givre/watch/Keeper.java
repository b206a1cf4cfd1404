package org.givre.watch;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.givre.alarm.KeptEvent;
import org.givre.alarm.KeptState;
import org.givre.care.Care;
import org.givre.care.OpeningState;
import org.givre.history.SpoolReport;
import org.givre.measure.ChannelId;
import org.givre.measure.Reading;

/**
 * Puts on disk what the watch learnt. Every method says whether it worked, and none waits longer
 * than a disk does: judging has already been done.
 */
public interface Keeper {

  /** Appends to the spool and forces it. */
  Kept spool(List<Reading> batch);

  /** Adds rows. */
  Kept rows(List<Reading> batch);

  /** Adds alarm events and keeps the machines' states, all or nothing. */
  Kept alarms(List<KeptEvent> events, List<KeptState> states);

  /** Keeps openings as they stand; one that has just closed also as exposure of its units. */
  default Kept openings(List<OpeningState> openings) {
    return Kept.KEPT;
  }

  /** What lasts at the tanks. */
  default List<Care> cares() {
    return List.of();
  }

  /** Openings that were not done when the program last ran. */
  default List<OpeningState> openings() {
    return List.of();
  }

  /** What the machines knew when the program last ran. */
  List<KeptState> states();

  /** Acts of people on alarms that the stored states may not know yet, oldest first. */
  List<KeptEvent> acts(Instant from);

  /** The original record since {@code from}. */
  SpoolReport replay(Instant from, Consumer<Reading> sink);

  /** The newest reading or absence of a channel, and the newest with a number. */
  List<Reading> newest(ChannelId channel, Instant until);

  /** Whether something reached the disk. */
  enum Kept {
    KEPT,
    NOT_KEPT
  }
}
