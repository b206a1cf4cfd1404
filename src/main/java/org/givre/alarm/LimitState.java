package org.givre.alarm;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * All that a limit machine remembers; the next state follows from it, an event and the settings.
 *
 * @param timers one for each threshold, the mildest first
 * @param at the last event
 * @param readAt the last reading or absence; what is older is history
 * @param heardAt the last Good or Suspect reading
 * @param unknownSince since when an alarm that is not Normal has no Good reading to judge it
 */
public record LimitState(
    AlarmState alarm,
    List<StepTimer> timers,
    Hearing hearing,
    Instant at,
    Instant readAt,
    Instant heardAt,
    OptionalDouble lastGood,
    Optional<Instant> unknownSince,
    Optional<OpenExcursion> excursion) {

  public LimitState {
    timers = List.copyOf(timers);
  }

  public static LimitState fresh(LimitSettings settings, Instant at) {
    return new LimitState(
        AlarmState.NORMAL,
        settings.steps().stream().map(step -> StepTimer.IDLE).toList(),
        Hearing.NOTHING,
        at,
        at,
        at,
        OptionalDouble.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** The wall clock jumped by this much: what was remembered moves with it. */
  public LimitState shifted(Duration by) {
    return new LimitState(
        alarm,
        timers,
        hearing,
        at.plus(by),
        readAt.plus(by),
        heardAt.plus(by),
        lastGood,
        unknownSince,
        excursion);
  }

  LimitState in(AlarmState other) {
    return new LimitState(
        other, timers, hearing, at, readAt, heardAt, lastGood, unknownSince, excursion);
  }
}
