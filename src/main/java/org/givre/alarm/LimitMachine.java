package org.givre.alarm;

import java.time.Duration;
import org.givre.alarm.AlarmState.ActiveAcknowledged;
import org.givre.alarm.AlarmState.ActiveUnacknowledged;
import org.givre.alarm.AlarmState.LatchedAcknowledged;
import org.givre.alarm.AlarmState.LatchedUnacknowledged;
import org.givre.alarm.AlarmState.Normal;
import org.givre.alarm.AlarmState.Pending;
import org.givre.alarm.AlarmState.ReturnedUnacknowledged;

/**
 * Judges one channel against its limits in one direction: every transition of the monitoring
 * handbook's table §8.2. A pure function; delays hold back the telling only. Loss of data never
 * clears, hides or postpones; doubt may raise, never clears.
 */
public final class LimitMachine {
  private LimitMachine() {}

  public static Step<LimitState> step(LimitState state, LimitEvent event, LimitSettings settings) {
    return switch (event) {
      case LimitEvent.GoodRead read -> new LimitRun(state, read.at(), settings).good(read.value());
      case LimitEvent.SuspectRead read ->
          new LimitRun(state, read.at(), settings).suspect(read.value());
      case LimitEvent.NothingHeard missing -> new LimitRun(state, missing.at(), settings).nothing();
      case LimitEvent.Tick tick -> new LimitRun(state, tick.at(), settings).tick();
      case LimitEvent.SettingsChanged changed ->
          new LimitRun(state, changed.at(), settings).settingsChanged();
      case LimitEvent.ProbeChanged changed ->
          new LimitRun(state, changed.at(), settings).noted(changed.note());
      case LimitEvent.Released released -> released(state, released.at());
      case LimitEvent.Started started -> new LimitRun(state, started.at(), settings).started();
      case LimitEvent.Acknowledge act -> acknowledge(state, act.answer());
      case LimitEvent.Withdraw act -> withdraw(state, act.reason());
      case LimitEvent.Reset act -> reset(state, act.assessment());
      case LimitEvent.CloseSensor act -> closeSensor(state, act.reason());
    };
  }

  private static Step<LimitState> released(LimitState state, java.time.Instant at) {
    return Told.anew(state.alarm(), at)
        .map(told -> Step.of(state.in(told), java.util.List.of(Told.event(told, at))))
        .orElse(Step.of(state, java.util.List.of()));
  }

  private static Step<LimitState> acknowledge(LimitState state, Answer answer) {
    if (answer.comment().isBlank()) {
      return Step.refused(state, new AlarmCommentMissing());
    }
    return switch (state.alarm()) {
      case ActiveUnacknowledged now ->
          acted(
              state,
              new ActiveAcknowledged(now.occurrence(), answer),
              AlarmAct.ACKNOWLEDGED,
              answer);
      case ReturnedUnacknowledged now ->
          acted(state, AlarmState.NORMAL, AlarmAct.ACKNOWLEDGED, answer);
      case LatchedUnacknowledged now ->
          acted(
              state,
              new LatchedAcknowledged(now.occurrence(), now.returned(), answer),
              AlarmAct.ACKNOWLEDGED,
              answer);
      case ActiveAcknowledged now ->
          Step.refused(state, new AlreadyAcknowledged(now.answer().name()));
      case LatchedAcknowledged now ->
          Step.refused(state, new AlreadyAcknowledged(now.answer().name()));
      case Normal now -> Step.refused(state, new NothingToAcknowledge());
      case Pending now -> Step.refused(state, new NothingToAcknowledge());
    };
  }

  private static Step<LimitState> withdraw(LimitState state, Answer reason) {
    if (reason.comment().isBlank()) {
      return Step.refused(state, new AlarmCommentMissing());
    }
    if (state.alarm() instanceof ActiveAcknowledged now) {
      return acted(
          state,
          new ActiveUnacknowledged(now.occurrence().soundedAt(reason.at())),
          AlarmAct.WITHDRAWN,
          reason);
    }
    return Step.refused(state, new NotAcknowledged());
  }

  private static Step<LimitState> reset(LimitState state, Answer assessment) {
    if (assessment.comment().isBlank()) {
      return Step.refused(state, new AlarmCommentMissing());
    }
    return switch (state.alarm()) {
      case LatchedAcknowledged now -> acted(state, AlarmState.NORMAL, AlarmAct.RESET, assessment);
      case LatchedUnacknowledged now -> Step.refused(state, new AcknowledgeFirst());
      case Normal now -> Step.refused(state, new NothingToReset());
      case Pending now -> Step.refused(state, new NothingToReset());
      case ActiveUnacknowledged now -> Step.refused(state, new NothingToReset());
      case ActiveAcknowledged now -> Step.refused(state, new NothingToReset());
      case ReturnedUnacknowledged now -> Step.refused(state, new NothingToReset());
    };
  }

  private static Step<LimitState> closeSensor(LimitState state, Answer reason) {
    if (reason.comment().isBlank()) {
      return Step.refused(state, new AlarmCommentMissing());
    }
    if (state.alarm() instanceof Normal) {
      return Step.refused(state, new NothingToReset());
    }
    LimitState closed =
        new LimitState(
            AlarmState.NORMAL,
            state.timers().stream().map(timer -> StepTimer.IDLE).toList(),
            Hearing.NOTHING,
            state.at(),
            state.readAt(),
            state.heardAt(),
            java.util.OptionalDouble.empty(),
            java.util.Optional.empty(),
            java.util.Optional.empty());
    return Step.of(closed, java.util.List.of(said(state, AlarmAct.SENSOR_CLOSED, reason)));
  }

  private static Step<LimitState> acted(
      LimitState state, AlarmState alarm, AlarmAct act, Answer answer) {
    LimitState next = state.in(alarm);
    return Step.of(next, java.util.List.of(said(state, act, answer)));
  }

  private static AlarmEvent said(LimitState state, AlarmAct act, Answer answer) {
    AlarmLevel level = state.alarm().happening().map(Occurrence::level).orElse(AlarmLevel.WARNING);
    return AlarmEvent.of(answer.at(), act, level).answered(answer);
  }

  /** From the last event to this one; a clock that went back takes nothing away. */
  static Duration elapsed(java.time.Instant from, java.time.Instant to) {
    return to.isAfter(from) ? Duration.between(from, to) : Duration.ZERO;
  }
}
