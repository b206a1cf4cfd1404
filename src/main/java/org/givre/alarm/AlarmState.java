package org.givre.alarm;

import java.time.Instant;
import java.util.Optional;

/** Where an alarm stands (names of ISA-18.2; monitoring handbook §8.1). */
public sealed interface AlarmState {

  record Normal() implements AlarmState {}

  /** Beyond, its delay runs; nobody is told yet. */
  record Pending(AlarmLevel level, Instant since) implements AlarmState {}

  record ActiveUnacknowledged(Occurrence occurrence) implements Occurring {}

  record ActiveAcknowledged(Occurrence occurrence, Answer answer) implements Occurring {}

  /** Over before anybody answered; not latched. */
  record ReturnedUnacknowledged(Occurrence occurrence, Instant returned) implements Occurring {}

  /** Over before anybody answered; stays for an assessment. */
  record LatchedUnacknowledged(Occurrence occurrence, Instant returned) implements Occurring {}

  /** Over and answered; waits for an assessment. */
  record LatchedAcknowledged(Occurrence occurrence, Instant returned, Answer answer)
      implements Occurring {}

  /** Every state of an alarm that was raised and is not yet closed. */
  sealed interface Occurring extends AlarmState {
    Occurrence occurrence();
  }

  AlarmState NORMAL = new Normal();

  /** The word kept in stores; its screen words are {@code alarm.state.<code>}. */
  default String code() {
    return switch (this) {
      case Normal normal -> "normal";
      case Pending pending -> "pending";
      case ActiveUnacknowledged state -> "active-unacknowledged";
      case ActiveAcknowledged state -> "active-acknowledged";
      case ReturnedUnacknowledged state -> "returned-unacknowledged";
      case LatchedUnacknowledged state -> "latched-unacknowledged";
      case LatchedAcknowledged state -> "latched-acknowledged";
    };
  }

  /** True while somebody must answer. */
  default boolean isUnanswered() {
    return this instanceof ActiveUnacknowledged
        || this instanceof ReturnedUnacknowledged
        || this instanceof LatchedUnacknowledged;
  }

  /** True while the cause lasts. */
  default boolean isActive() {
    return this instanceof ActiveUnacknowledged || this instanceof ActiveAcknowledged;
  }

  /** True while the sound goes: a warning that came back by itself is silent (default of §8.1). */
  default boolean sounds() {
    return switch (this) {
      case ActiveUnacknowledged state -> true;
      case LatchedUnacknowledged state -> true;
      case ReturnedUnacknowledged state -> state.occurrence().level() == AlarmLevel.CRITICAL;
      case Normal state -> false;
      case Pending state -> false;
      case ActiveAcknowledged state -> false;
      case LatchedAcknowledged state -> false;
    };
  }

  default Optional<Occurrence> happening() {
    return this instanceof Occurring occurring
        ? Optional.of(occurring.occurrence())
        : Optional.empty();
  }

  default Optional<Answer> answered() {
    return switch (this) {
      case ActiveAcknowledged state -> Optional.of(state.answer());
      case LatchedAcknowledged state -> Optional.of(state.answer());
      case Normal state -> Optional.empty();
      case Pending state -> Optional.empty();
      case ActiveUnacknowledged state -> Optional.empty();
      case ReturnedUnacknowledged state -> Optional.empty();
      case LatchedUnacknowledged state -> Optional.empty();
    };
  }
}
