package org.givre.alarm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.givre.kernel.Refusal;
import org.junit.jupiter.api.Test;

/** The transition table of the monitoring handbook §8.3, row by row. */
class SilenceMachineTest {

  private static final Instant T0 = Instant.parse("2026-11-24T09:00:00Z");
  private static final Surroundings ALONE = new Surroundings(false, false, false);
  private static final Surroundings HELPED = new Surroundings(true, false, false);
  private static final SilenceSettings SETTINGS = SilenceSettings.every(Duration.ofSeconds(10));

  /** A machine driven second by second. */
  private static final class Driven {
    private SilenceState state = SilenceState.fresh(T0);
    private Instant at = T0;
    private Surroundings around = ALONE;
    private final List<AlarmAct> acts = new ArrayList<>();
    private List<? extends Refusal> refusals = List.of();

    Driven reads(int count) {
      for (int i = 0; i < count; i++) {
        after(10).take(new SilenceEvent.Heard(at));
      }
      return this;
    }

    Driven ticks(int seconds) {
      for (int i = 0; i < seconds; i++) {
        after(1).take(new SilenceEvent.Tick(at, around));
      }
      return this;
    }

    Driven breaks(int count) {
      for (int i = 0; i < count; i++) {
        after(10).take(new SilenceEvent.SensorFault(at, "SENSOR_BREAK", around));
      }
      return this;
    }

    Driven fails(int count) {
      for (int i = 0; i < count; i++) {
        after(10).take(new SilenceEvent.LineFault(at, "TIMEOUT", around));
      }
      return this;
    }

    Driven around(Surroundings other) {
      around = other;
      return this;
    }

    Driven after(int seconds) {
      at = at.plusSeconds(seconds);
      return this;
    }

    Driven acknowledge() {
      return take(new SilenceEvent.Acknowledge(LimitMachineTest.answer(at, "Câble remis")));
    }

    Driven take(SilenceEvent event) {
      Step<SilenceState> step = SilenceMachine.step(state, event, SETTINGS);
      state = step.state();
      step.events().forEach(happened -> acts.add(happened.act()));
      refusals = step.refusals();
      return this;
    }

    AlarmLevel level() {
      return state.alarm().happening().orElseThrow().level();
    }

    String is() {
      return state.alarm().code();
    }
  }

  private static Driven machine() {
    return new Driven().reads(3);
  }

  @Test
  void threePeriodsWithoutAReadingAreLateAndNoAlarm() {
    Driven machine = machine().ticks(30);
    assertThat(machine.state.phase()).isEqualTo(SilencePhase.HEARD);
    machine.ticks(1);
    assertThat(machine.state.phase()).isEqualTo(SilencePhase.LATE);
    assertThat(machine.is()).isEqualTo("normal");
    machine.reads(1);
    assertThat(machine.state.phase()).isEqualTo(SilencePhase.HEARD);
  }

  @Test
  void twoSensorFaultsInARowAreCriticalWhenNoOtherProbeHelps() {
    Driven machine = machine().breaks(1);
    assertThat(machine.is()).isEqualTo("normal");
    machine.breaks(1);

    assertThat(machine.is()).isEqualTo("active-unacknowledged");
    assertThat(machine.level()).isEqualTo(AlarmLevel.CRITICAL);
    assertThat(machine.state.cause()).isEqualTo("SENSOR_BREAK");
  }

  @Test
  void twoSensorFaultsInARowAreAWarningBesideAGoodProbeOfThatPlace() {
    Driven machine = machine().around(HELPED).breaks(2);

    assertThat(machine.level()).isEqualTo(AlarmLevel.WARNING);
  }

  @Test
  void aReadingBetweenTwoSensorFaultsResetsThem() {
    assertThat(machine().breaks(1).reads(1).breaks(1).is()).isEqualTo("normal");
  }

  @Test
  void fifteenMinutesOfLineFaultsAreAWarning() {
    Driven machine = machine().fails(89);
    assertThat(machine.is()).isEqualTo("normal");
    machine.fails(1);

    assertThat(machine.is()).isEqualTo("active-unacknowledged");
    assertThat(machine.level()).isEqualTo(AlarmLevel.WARNING);
  }

  @Test
  void aWarningOfSilenceRisesAfterHalfAnHour() {
    Driven machine = machine().fails(90).acknowledge().fails(89);
    assertThat(machine.is()).isEqualTo("active-acknowledged");
    machine.fails(1);

    assertThat(machine.is()).isEqualTo("active-unacknowledged");
    assertThat(machine.level()).isEqualTo(AlarmLevel.CRITICAL);
    assertThat(machine.acts).contains(AlarmAct.ROSE);
  }

  @Test
  void aWarningOfSilenceRisesWhenTheOtherProbeIsLostToo() {
    Driven machine = machine().fails(90);
    machine.around(new Surroundings(false, true, false)).ticks(1);

    assertThat(machine.level()).isEqualTo(AlarmLevel.CRITICAL);
  }

  @Test
  void aWarningOfSilenceRisesWhenTheChannelWasBeyondALimit() {
    Driven machine = machine().fails(90);
    machine.around(new Surroundings(false, false, true)).ticks(1);

    assertThat(machine.level()).isEqualTo(AlarmLevel.CRITICAL);
  }

  @Test
  void acknowledgingNeedsACommentAndLastsAnHour() {
    Driven machine = machine().breaks(2);
    machine.take(new SilenceEvent.Acknowledge(LimitMachineTest.answer(machine.at, " ")));
    assertThat(machine.refusals).hasOnlyElementsOfType(AlarmCommentMissing.class);
    machine.acknowledge().breaks(359);
    assertThat(machine.is()).isEqualTo("active-acknowledged");
    machine.breaks(1);

    assertThat(machine.is()).isEqualTo("active-unacknowledged");
    assertThat(machine.acts).contains(AlarmAct.REPEATED);
  }

  @Test
  void anotherCauseIsKeptAndDoesNotSound() {
    Driven machine = machine().breaks(2).acknowledge().fails(1);

    assertThat(machine.is()).isEqualTo("active-acknowledged");
    assertThat(machine.acts).contains(AlarmAct.CAUSE_CHANGED);
    assertThat(machine.state.cause()).isEqualTo("TIMEOUT");
  }

  @Test
  void twoReadingsInARowEndIt() {
    Driven machine = machine().breaks(2).reads(1);
    assertThat(machine.is()).isEqualTo("active-unacknowledged");
    machine.reads(1);
    assertThat(machine.is()).isEqualTo("returned-unacknowledged");
    assertThat(machine.state.phase()).isEqualTo(SilencePhase.HEARD);
    machine.acknowledge();
    assertThat(machine.is()).isEqualTo("normal");
  }

  @Test
  void twoReadingsInARowEndAnAnsweredOneAtOnce() {
    assertThat(machine().breaks(2).acknowledge().reads(2).is()).isEqualTo("normal");
  }

  @Test
  void aStartOfTheProgramChangesNothingUntilTwoReadings() {
    Driven machine = machine().breaks(2).after(7200);
    machine.take(new SilenceEvent.Started(machine.at));

    assertThat(machine.is()).isEqualTo("active-unacknowledged");
    assertThat(machine.acts).contains(AlarmAct.RESUMED);
    assertThat(machine.reads(2).is()).isEqualTo("returned-unacknowledged");
  }

  @Test
  void anOutageOfTheProgramIsNotASilenceOfTheProbe() {
    Driven machine = machine().after(7200);
    machine.take(new SilenceEvent.Started(machine.at)).ticks(20);

    assertThat(machine.is()).isEqualTo("normal");
    machine.ticks(900);
    assertThat(machine.is()).isEqualTo("active-unacknowledged");
  }

  @Test
  void silentAgainBeforeAnybodyAnsweredIsTheSameOccurrence() {
    Driven machine = machine().breaks(2).reads(2).breaks(2);

    assertThat(machine.is()).isEqualTo("active-unacknowledged");
    assertThat(machine.state.alarm().happening().orElseThrow().count()).isEqualTo(2);
  }
}
