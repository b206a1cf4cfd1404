package org.givre.alarm;

import java.time.Duration;
import java.time.Instant;

/**
 * All that a silence machine remembers.
 *
 * @param cause fault kind of the last reading that was none; empty while heard
 * @param at the last event
 * @param readAt the last reading or absence; what is older is history
 * @param heardAt the last reading
 * @param countedFrom from when silence counts: the last reading, or the start of the program
 * @param faultsInRow sensor faults one after the other
 * @param readingsInRow readings one after the other
 */
public record SilenceState(
    AlarmState alarm,
    SilencePhase phase,
    String cause,
    Instant at,
    Instant readAt,
    Instant heardAt,
    Instant countedFrom,
    int faultsInRow,
    int readingsInRow) {

  public static SilenceState fresh(Instant at) {
    return new SilenceState(AlarmState.NORMAL, SilencePhase.HEARD, "", at, at, at, at, 0, 0);
  }

  /** The wall clock jumped by this much: what was remembered moves with it. */
  public SilenceState shifted(Duration by) {
    return new SilenceState(
        alarm,
        phase,
        cause,
        at.plus(by),
        readAt.plus(by),
        heardAt.plus(by),
        countedFrom.plus(by),
        faultsInRow,
        readingsInRow);
  }

  SilenceState in(AlarmState other) {
    return new SilenceState(
        other, phase, cause, at, readAt, heardAt, countedFrom, faultsInRow, readingsInRow);
  }
}
