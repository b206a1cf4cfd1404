package org.givre.alarm;

import java.time.Instant;

/** What may happen to a limit machine. Time comes in with the event. */
public sealed interface LimitEvent {

  Instant at();

  record GoodRead(Instant at, double value) implements LimitEvent {}

  /** May raise, never clears. */
  record SuspectRead(Instant at, double value) implements LimitEvent {}

  /** A reading was due and there is no value. */
  record NothingHeard(Instant at) implements LimitEvent {}

  record Tick(Instant at) implements LimitEvent {}

  record Acknowledge(Answer answer) implements LimitEvent {
    @Override
    public Instant at() {
      return answer.at();
    }
  }

  /** Somebody takes an acknowledgement back, with the reason. */
  record Withdraw(Answer reason) implements LimitEvent {
    @Override
    public Instant at() {
      return reason.at();
    }
  }

  /** A latched alarm is assessed and put away. */
  record Reset(Answer assessment) implements LimitEvent {
    @Override
    public Instant at() {
      return assessment.at();
    }
  }

  /** The sensor is declared dead and exchanged: the only way out when it never comes back. */
  record CloseSensor(Answer reason) implements LimitEvent {
    @Override
    public Instant at() {
      return reason.at();
    }
  }

  /** Signed settings changed; the machine is stepped with the new ones. */
  record SettingsChanged(Instant at) implements LimitEvent {}

  /** Channel moved, probe exchanged, profile changed: kept, only a reading may clear. */
  record ProbeChanged(Instant at, String note) implements LimitEvent {}

  /** What held its telling back is gone: what still lasts is told as if it were new. */
  record Released(Instant at) implements LimitEvent {}

  /** The program starts again after an outage. */
  record Started(Instant at) implements LimitEvent {}
}
