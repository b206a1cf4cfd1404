package org.givre.alarm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.givre.kernel.ActorId;
import org.givre.measure.ChannelId;
import org.givre.probe.ChannelKind;
import org.givre.storage.TankId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The transition tables of the monitoring handbook (§8.2, §8.3, §8.4), a row a transition: from,
 * what happens, to, what is told. One warning above -160 and one latched critical step above -150.
 */
class TransitionTableTest {

  private static final Instant T0 = Instant.parse("2026-11-24T09:00:00Z");
  private static final ChannelId CHANNEL = new ChannelId(new UUID(1, 2));
  private static final LimitSettings PLAIN = settings(Latch.PLAIN);
  private static final LimitSettings LATCHED = settings(Latch.LATCHED);
  private static final SilenceSettings SILENCE = SilenceSettings.every(Duration.ofSeconds(60));

  private static LimitSettings settings(Latch latch) {
    Duration five = Duration.ofMinutes(5);
    return new LimitSettings(
        Direction.HIGH,
        List.of(
            new Threshold(AlarmLevel.WARNING, -160, five, 3, five, Latch.PLAIN),
            new Threshold(AlarmLevel.CRITICAL, -150, five, 3, five, latch)),
        Duration.ofMinutes(60),
        Duration.ofMinutes(3));
  }

  /** Drives one machine by words. */
  private static final class Driven {
    private final Machine.OfLimit machine;
    private Instant at = T0;
    private AlarmAct told;
    private boolean refused;

    Driven(LimitSettings settings) {
      machine =
          new Machine.OfLimit(
              point(AlarmKind.HIGH), LimitState.fresh(settings, T0), settings, Overlay.NONE);
    }

    Driven to(String state) {
      switch (state) {
        case "normal" -> does("good -178");
        case "pending" -> does("good -178, good -158");
        case "active" -> does("good -178, hold -155 6");
        case "active-critical" -> does("good -178, hold -145 6");
        case "acknowledged" -> to("active").does("acknowledge");
        case "critical-acknowledged" -> to("active-critical").does("acknowledge");
        case "returned", "latched" ->
            to(state.equals("latched") ? "active-critical" : "active").does("hold -178 7");
        case "latched-acknowledged" -> to("latched").does("acknowledge");
        default -> throw new IllegalArgumentException(state);
      }
      return this;
    }

    Driven does(String words) {
      for (String word : words.split(", ")) {
        told = null;
        refused = false;
        one(word.split(" "));
      }
      return this;
    }

    private void one(String[] word) {
      at = at.plusSeconds(60);
      switch (word[0]) {
        case "good" -> take(new LimitEvent.GoodRead(at, Double.parseDouble(word[1])));
        case "suspect" -> take(new LimitEvent.SuspectRead(at, Double.parseDouble(word[1])));
        case "missing" -> take(new LimitEvent.NothingHeard(at));
        case "tick" -> {
          at = at.plus(Duration.ofMinutes(Long.parseLong(word[1])));
          take(new LimitEvent.Tick(at));
          tell(machine.expire(at));
        }
        case "hold" -> {
          for (int minute = 0; minute < Integer.parseInt(word[2]); minute++) {
            take(new LimitEvent.GoodRead(at, Double.parseDouble(word[1])));
            at = at.plusSeconds(60);
          }
          take(new LimitEvent.GoodRead(at, Double.parseDouble(word[1])));
        }
        case "acknowledge" -> take(new LimitEvent.Acknowledge(answer()));
        case "withdraw" -> take(new LimitEvent.Withdraw(answer()));
        case "reset" -> take(new LimitEvent.Reset(answer()));
        case "close-sensor" -> take(new LimitEvent.CloseSensor(answer()));
        case "start" -> take(new LimitEvent.Started(at));
        case "settings" -> take(new LimitEvent.SettingsChanged(at));
        case "probe" -> take(new LimitEvent.ProbeChanged(at, "échangée"));
        case "shelve" ->
            tell(machine.done(new AlarmDeed.WasShelved(answer(), at.plusSeconds(3600))));
        case "unshelve" -> tell(machine.done(new AlarmDeed.Unshelved(answer())));
        case "inhibit" ->
            tell(machine.done(new AlarmDeed.WasInhibited(answer(), at.plusSeconds(7200), "")));
        case "uninhibit" -> tell(machine.done(new AlarmDeed.Uninhibited(answer())));
        case "suppress" ->
            tell(machine.hold(new Overlay.Suppressed(at.plusSeconds(3600), "opening"), at));
        case "release" -> tell(machine.hold(Overlay.NONE, at));
        default -> throw new IllegalArgumentException(word[0]);
      }
    }

    private void take(LimitEvent event) {
      Step<LimitState> tried = LimitMachine.step(machine.state(), event, machine.settings());
      refused = !tried.refusals().isEmpty();
      tell(machine.take(event));
    }

    private void tell(List<AlarmEvent> events) {
      events.stream()
          .map(AlarmEvent::act)
          .filter(act -> act != AlarmAct.EXCURSION_OPENED && act != AlarmAct.EXCURSION_CLOSED)
          .forEach(act -> told = act);
    }

    private Answer answer() {
      return new Answer(new ActorId(new UUID(7, 7)), "Hugo ESSAI", at, "vu");
    }
  }

  private static AlarmPoint point(AlarmKind kind) {
    return new AlarmPoint(
        AlarmId.of(CHANNEL, kind),
        kind,
        Optional.of(new TankId(new UUID(3, 3))),
        Optional.of(CHANNEL),
        Optional.of(ChannelKind.TEMP_TOP),
        Optional.empty(),
        Optional.empty(),
        "");
  }

  @ParameterizedTest(name = "{0} + {1} = {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "normal                | good -158            | pending                | ",
        "normal                | suspect -158         | pending                | ",
        "normal                | good -160            | normal                 | ",
        "pending               | good -164            | normal                 | ",
        "pending               | good -162            | pending                | ",
        "pending               | suspect -178         | pending                | ",
        "pending               | missing              | pending                | ",
        "pending               | good -145            | pending                | ",
        "pending               | tick 6               | active-unacknowledged  | RAISED",
        "pending               | acknowledge          | pending                | refused",
        "active                | acknowledge          | active-acknowledged    | ACKNOWLEDGED",
        "active                | hold -145 6          | active-unacknowledged  | ROSE",
        "acknowledged          | hold -145 6          | active-unacknowledged  | ROSE",
        "active-critical       | hold -158 6          | active-unacknowledged  | FELL",
        "critical-acknowledged | hold -158 6          | active-acknowledged    | FELL",
        "active                | hold -178 6          | returned-unacknowledged| RETURNED",
        "active-critical       | hold -178 6          | latched-unacknowledged | LATCHED",
        "acknowledged          | hold -178 6          | normal                 | RETURNED",
        "critical-acknowledged | hold -178 6          | latched-acknowledged   | LATCHED",
        "acknowledged          | tick 61              | active-unacknowledged  | REPEATED",
        "acknowledged          | withdraw             | active-unacknowledged  | WITHDRAWN",
        "acknowledged          | acknowledge          | active-acknowledged    | refused",
        "active                | withdraw             | active-unacknowledged  | refused",
        "returned              | acknowledge          | normal                 | ACKNOWLEDGED",
        "returned              | hold -155 6          | active-unacknowledged  | RAISED",
        "latched               | acknowledge          | latched-acknowledged   | ACKNOWLEDGED",
        "latched               | reset                | latched-unacknowledged | refused",
        "latched               | hold -145 6          | active-unacknowledged  | RAISED",
        "latched-acknowledged  | hold -145 6          | active-unacknowledged  | RAISED",
        "latched-acknowledged  | reset                | normal                 | RESET",
        "normal                | reset                | normal                 | refused",
        "normal                | acknowledge          | normal                 | refused",
        "active                | missing              | active-unacknowledged  | UNKNOWN",
        "active                | suspect -178         | active-unacknowledged  | UNKNOWN",
        "latched               | missing              | latched-unacknowledged | UNKNOWN",
        "returned              | missing              | returned-unacknowledged| UNKNOWN",
        "active                | settings             | active-unacknowledged  | SETTINGS_CHANGED",
        "active                | probe                | active-unacknowledged  | PROBE_CHANGED",
        "active                | start                | active-unacknowledged  | RESUMED",
        "latched-acknowledged  | start                | latched-acknowledged   | UNKNOWN",
        "active                | close-sensor         | normal                 | SENSOR_CLOSED",
        "latched               | close-sensor         | normal                 | SENSOR_CLOSED",
        "normal                | close-sensor         | normal                 | refused",
        // overlay
        "active                | shelve               | active-unacknowledged  | ",
        "active                | shelve, tick 61      | active-unacknowledged  | REPEATED",
        "acknowledged          | shelve, unshelve     | active-unacknowledged  | REPEATED",
        "active                | shelve, hold -178 7, unshelve | returned-unacknowledged | ",
        "active-critical       | shelve, hold -178 7, unshelve | latched-unacknowledged  | ",
        "active                | shelve, hold -145 7  | active-unacknowledged  | UNSHELVED",
        "acknowledged          | inhibit, uninhibit   | active-unacknowledged  | REPEATED",
        "active                | inhibit, tick 61     | active-unacknowledged  | INHIBITION_ENDING",
        "active                | inhibit, tick 121    | active-unacknowledged  | REPEATED",
        "active                | suppress             | active-unacknowledged  | SUPPRESSED",
        "active                | suppress, release    | active-unacknowledged  | REPEATED",
        "normal                | suppress, release    | normal                 | ",
        "acknowledged          | suppress, release    | active-unacknowledged  | REPEATED",
      })
  void limitMachine(String from, String what, String to, String told) {
    Driven driven = new Driven(LATCHED).to(from).does(what);

    assertThat(driven.machine.alarm().code()).isEqualTo(to);
    if ("refused".equals(told)) {
      assertThat(driven.refused).isTrue();
    } else {
      assertThat(driven.told).isEqualTo(told == null ? null : AlarmAct.valueOf(told));
    }
  }

  @ParameterizedTest(name = "{0} + {1} = {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "active-critical | hold -178 7 | returned-unacknowledged | RETURNED",
        "critical-acknowledged | hold -178 7 | normal | RETURNED",
      })
  void withoutALatchItGoesByItself(String from, String what, String to, String told) {
    Driven driven = new Driven(PLAIN).to(from).does(what);

    assertThat(driven.machine.alarm().code()).isEqualTo(to);
    assertThat(driven.told).isEqualTo(AlarmAct.valueOf(told));
  }

  @ParameterizedTest(name = "{0} = {1} {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "heard                              | heard   | normal                  |",
        "heard, tick 4                      | late    | normal                  |",
        "heard, tick 4, heard               | heard   | normal                  |",
        "heard, tick 4, tick 12             | no-data | active-unacknowledged   | warning",
        "heard, sensor, sensor              | no-data | active-unacknowledged   | critical",
        "heard, other-good, other-good      | no-data | active-unacknowledged   | warning",
        "heard, sensor                      | heard   | normal                  |",
        "heard, tick 16, tick 15            | no-data | active-unacknowledged   | critical",
        "heard, tick 16, ack                | no-data | active-acknowledged     | warning",
        "heard, tick 16, ack, tick 15       | no-data | active-unacknowledged   | critical",
        "heard, tick 16, line, ack, line2   | no-data | active-acknowledged     | warning",
        "heard, tick 31, ack, tick 61       | no-data | active-unacknowledged   | critical",
        "heard, tick 16, heard              | no-data | active-unacknowledged   | warning",
        "heard, tick 16, heard, heard       | heard   | returned-unacknowledged | warning",
        "heard, tick 16, ack, heard, heard  | heard   | normal                  |",
        "heard, tick 16, heard, heard, ack  | heard   | normal                  |",
        "heard, tick 16, start              | no-data | active-unacknowledged   | warning",
        "heard, tick 16, close-sensor       | heard   | normal                  |",
        "heard, tick 16, ack, release       | no-data | active-unacknowledged   | warning",
      })
  void silenceMachine(String what, String phase, String state, String level) {
    SilenceState now = SilenceState.fresh(T0);
    Instant at = T0;
    for (String word : what.split(", ")) {
      at = at.plusSeconds(30);
      if (word.startsWith("tick ")) {
        at = at.plus(Duration.ofMinutes(Long.parseLong(word.substring(5))));
      }
      now = SilenceMachine.step(now, event(word, at), SILENCE).state();
      if (word.startsWith("tick ")) {
        now = SilenceMachine.step(now, event(word, at), SILENCE).state();
      }
    }

    assertThat(now.phase().code()).isEqualTo(phase);
    assertThat(now.alarm().code()).isEqualTo(state);
    assertThat(now.alarm().happening().map(is -> is.level().code()).orElse(null)).isEqualTo(level);
  }

  private static SilenceEvent event(String word, Instant at) {
    Surroundings alone = new Surroundings(false, false, false);
    Answer answer = new Answer(new ActorId(new UUID(7, 7)), "Hugo ESSAI", at, "vu");
    return switch (word.split(" ")[0]) {
      case "heard" -> new SilenceEvent.Heard(at);
      case "sensor" -> new SilenceEvent.SensorFault(at, "SENSOR_BREAK", alone);
      case "other-good" ->
          new SilenceEvent.SensorFault(at, "SENSOR_BREAK", new Surroundings(true, false, false));
      case "line" -> new SilenceEvent.LineFault(at, "TIMEOUT", alone);
      case "line2" -> new SilenceEvent.LineFault(at, "PORT_LOST", alone);
      case "ack" -> new SilenceEvent.Acknowledge(answer);
      case "start" -> new SilenceEvent.Started(at);
      case "release" -> new SilenceEvent.Released(at);
      case "close-sensor" -> new SilenceEvent.CloseSensor(answer);
      default -> new SilenceEvent.Tick(at, alone);
    };
  }
}
