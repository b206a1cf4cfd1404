package org.givre.alarm;

import java.time.Instant;

/** What may happen to a silence machine. */
public sealed interface SilenceEvent {

  Instant at();

  /** A Good or Suspect reading. */
  record Heard(Instant at) implements SilenceEvent {}

  /** The line works, this sensor does not. */
  record SensorFault(Instant at, String cause, Surroundings around) implements SilenceEvent {}

  /** The exchange failed. */
  record LineFault(Instant at, String cause, Surroundings around) implements SilenceEvent {}

  record Tick(Instant at, Surroundings around) implements SilenceEvent {}

  record Acknowledge(Answer answer) implements SilenceEvent {
    @Override
    public Instant at() {
      return answer.at();
    }
  }

  record Withdraw(Answer reason) implements SilenceEvent {
    @Override
    public Instant at() {
      return reason.at();
    }
  }

  /** The sensor is declared dead and exchanged. */
  record CloseSensor(Answer reason) implements SilenceEvent {
    @Override
    public Instant at() {
      return reason.at();
    }
  }

  /** What held its telling back is gone. */
  record Released(Instant at) implements SilenceEvent {}

  record Started(Instant at) implements SilenceEvent {}
}
