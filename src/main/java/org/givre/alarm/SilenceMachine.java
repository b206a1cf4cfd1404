package org.givre.alarm;

import java.util.List;
import org.givre.alarm.AlarmState.ActiveAcknowledged;
import org.givre.alarm.AlarmState.ActiveUnacknowledged;
import org.givre.alarm.AlarmState.LatchedAcknowledged;
import org.givre.alarm.AlarmState.LatchedUnacknowledged;
import org.givre.alarm.AlarmState.Normal;
import org.givre.alarm.AlarmState.Pending;
import org.givre.alarm.AlarmState.ReturnedUnacknowledged;

/**
 * Judges whether one channel is heard: every transition of the monitoring handbook's table §8.3. A
 * pure function, driven by ticks. It never touches the limit machine, nor the reverse.
 */
public final class SilenceMachine {
  private SilenceMachine() {}

  public static Step<SilenceState> step(
      SilenceState state, SilenceEvent event, SilenceSettings settings) {
    return switch (event) {
      case SilenceEvent.Heard heard -> new SilenceRun(state, heard.at(), settings).heard();
      case SilenceEvent.SensorFault fault ->
          new SilenceRun(state, fault.at(), settings).sensorFault(fault.cause(), fault.around());
      case SilenceEvent.LineFault fault ->
          new SilenceRun(state, fault.at(), settings).lineFault(fault.cause(), fault.around());
      case SilenceEvent.Tick tick -> new SilenceRun(state, tick.at(), settings).tick(tick.around());
      case SilenceEvent.Started started -> new SilenceRun(state, started.at(), settings).started();
      case SilenceEvent.Released released -> released(state, released.at());
      case SilenceEvent.Acknowledge act -> acknowledge(state, act.answer());
      case SilenceEvent.Withdraw act -> withdraw(state, act.reason());
      case SilenceEvent.CloseSensor act -> closeSensor(state, act.reason());
    };
  }

  private static Step<SilenceState> released(SilenceState state, java.time.Instant at) {
    return Told.anew(state.alarm(), at)
        .map(told -> Step.of(state.in(told), List.of(Told.event(told, at))))
        .orElse(Step.of(state, List.of()));
  }

  private static Step<SilenceState> acknowledge(SilenceState state, Answer answer) {
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
      case ActiveAcknowledged now ->
          Step.refused(state, new AlreadyAcknowledged(now.answer().name()));
      case Normal now -> Step.refused(state, new NothingToAcknowledge());
      case Pending now -> Step.refused(state, new NothingToAcknowledge());
      case LatchedUnacknowledged now -> Step.refused(state, new NothingToAcknowledge());
      case LatchedAcknowledged now -> Step.refused(state, new NothingToAcknowledge());
    };
  }

  private static Step<SilenceState> withdraw(SilenceState state, Answer reason) {
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

  private static Step<SilenceState> closeSensor(SilenceState state, Answer reason) {
    if (reason.comment().isBlank()) {
      return Step.refused(state, new AlarmCommentMissing());
    }
    if (state.alarm() instanceof Normal) {
      return Step.refused(state, new NothingToReset());
    }
    AlarmEvent closed =
        AlarmEvent.of(reason.at(), AlarmAct.SENSOR_CLOSED, AlarmLevel.WARNING).answered(reason);
    return Step.of(SilenceState.fresh(state.at()), List.of(closed));
  }

  private static Step<SilenceState> acted(
      SilenceState state, AlarmState alarm, AlarmAct act, Answer answer) {
    AlarmLevel level = state.alarm().happening().map(Occurrence::level).orElse(AlarmLevel.WARNING);
    SilenceState next = state.in(alarm);
    return Step.of(next, List.of(AlarmEvent.of(answer.at(), act, level).answered(answer)));
  }
}
