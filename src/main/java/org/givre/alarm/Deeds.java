package org.givre.alarm;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.givre.kernel.Refusal;

/** What an act on an alarm is refused for, and the event it leaves. */
public final class Deeds {
  private Deeds() {}

  private static final LimitSettings ANY = AlarmSettings.technical(AlarmLevel.WARNING);

  /** Asks the machine itself, so that screen and machine never disagree. */
  static List<Refusal> refusals(AlarmState state, AlarmDeed deed) {
    return switch (deed) {
      case AlarmDeed.WasShelved shelved -> shelf(state, shelved);
      case AlarmDeed.Silencing act ->
          act.by().comment().isBlank() ? List.of(new AlarmCommentMissing()) : List.of();
      case AlarmDeed.Acknowledged act -> asked(state, new LimitEvent.Acknowledge(act.by()));
      case AlarmDeed.Withdrawn act -> asked(state, new LimitEvent.Withdraw(act.by()));
      case AlarmDeed.WasReset act -> asked(state, new LimitEvent.Reset(act.by()));
      case AlarmDeed.SensorClosed act -> asked(state, new LimitEvent.CloseSensor(act.by()));
    };
  }

  static AlarmAct act(AlarmDeed deed) {
    return switch (deed) {
      case AlarmDeed.Acknowledged done -> AlarmAct.ACKNOWLEDGED;
      case AlarmDeed.Withdrawn done -> AlarmAct.WITHDRAWN;
      case AlarmDeed.WasReset done -> AlarmAct.RESET;
      case AlarmDeed.SensorClosed done -> AlarmAct.SENSOR_CLOSED;
      case AlarmDeed.WasShelved done -> AlarmAct.SHELVED;
      case AlarmDeed.Unshelved done -> AlarmAct.UNSHELVED;
      case AlarmDeed.WasInhibited done -> AlarmAct.INHIBITED;
      case AlarmDeed.Uninhibited done -> AlarmAct.UNINHIBITED;
    };
  }

  /** The act that an event kept, to be taken up again at start. */
  public static Optional<AlarmDeed> deed(AlarmEvent event) {
    if (event.answer().isEmpty()) {
      return Optional.empty();
    }
    Answer by = event.answer().orElseThrow();
    return switch (event.act()) {
      case ACKNOWLEDGED -> Optional.of(new AlarmDeed.Acknowledged(by));
      case WITHDRAWN -> Optional.of(new AlarmDeed.Withdrawn(by));
      case RESET -> Optional.of(new AlarmDeed.WasReset(by));
      case SENSOR_CLOSED -> Optional.of(new AlarmDeed.SensorClosed(by));
      case SHELVED ->
          event.until().map(until -> new AlarmDeed.WasShelved(by, until, event.second()));
      case INHIBITED ->
          event.until().map(until -> new AlarmDeed.WasInhibited(by, until, event.second()));
      case UNINHIBITED -> Optional.of(new AlarmDeed.Uninhibited(by));
      case UNSHELVED -> Optional.of(new AlarmDeed.Unshelved(by));
      default -> Optional.empty();
    };
  }

  static KeptEvent event(AlarmNow alarm, AlarmDeed deed) {
    Answer by = deed.by();
    AlarmEvent event =
        AlarmEvent.of(by.at(), act(deed), alarm.level().orElse(AlarmLevel.WARNING)).answered(by);
    event =
        switch (deed) {
          case AlarmDeed.WasShelved shelved -> event.until(shelved.until()).with(shelved.second());
          case AlarmDeed.WasInhibited is -> event.until(is.until()).with(is.second());
          default -> event;
        };
    Instant raised = alarm.state().happening().map(Occurrence::raised).orElse(by.at());
    return new KeptEvent(alarm.point(), raised, event, by.at());
  }

  private static List<Refusal> shelf(AlarmState state, AlarmDeed.WasShelved shelved) {
    if (shelved.by().comment().isBlank()) {
      return List.of(new AlarmCommentMissing());
    }
    if (!(state instanceof AlarmState.Occurring)) {
      return List.of(new NothingToAcknowledge());
    }
    Duration length = Duration.between(shelved.by().at(), shelved.until());
    return length.compareTo(AlarmSilencing.LONGEST_SHELF) > 0 || length.isNegative()
        ? List.of(new ShelvedTooLong(AlarmSilencing.LONGEST_SHELF.toHours()))
        : List.of();
  }

  private static List<Refusal> asked(AlarmState alarm, LimitEvent act) {
    LimitState state = LimitState.fresh(ANY, act.at()).in(alarm);
    return LimitMachine.step(state, act, ANY).refusals();
  }
}
