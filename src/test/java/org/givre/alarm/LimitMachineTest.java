package org.givre.alarm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.givre.alarm.AlarmState.Occurring;
import org.givre.kernel.ActorId;
import org.givre.kernel.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The transition table of the monitoring handbook §8.2, row by row. */
class LimitMachineTest {

  private static final Instant T0 = Instant.parse("2026-11-24T09:00:00Z");

  /** Warning above -160 after 10 min; critical above -150 after 5 min, latched; -140 after 1. */
  static final LimitSettings TOP =
      new LimitSettings(
          Direction.HIGH,
          List.of(
              step(AlarmLevel.WARNING, -160, 10, Latch.PLAIN),
              step(AlarmLevel.CRITICAL, -150, 5, Latch.LATCHED),
              step(AlarmLevel.CRITICAL, -140, 1, Latch.LATCHED)),
          Duration.ofMinutes(60),
          Duration.ofMinutes(3));

  static Threshold step(AlarmLevel level, double limit, int on, Latch latch) {
    return new Threshold(level, limit, Duration.ofMinutes(on), 3, Duration.ofMinutes(5), latch);
  }

  /** A machine driven minute by minute. */
  static final class Driven {
    LimitState state = LimitState.fresh(TOP, T0);
    LimitSettings settings = TOP;
    Instant at = T0;
    final List<AlarmAct> acts = new ArrayList<>();
    List<? extends Refusal> refusals = List.of();

    Driven minutes(int count, double value) {
      for (int i = 0; i < count; i++) {
        after(1).take(new LimitEvent.GoodRead(at, value));
      }
      return this;
    }

    Driven doubtful(int count, double value) {
      for (int i = 0; i < count; i++) {
        after(1).take(new LimitEvent.SuspectRead(at, value));
      }
      return this;
    }

    Driven silent(int count) {
      for (int i = 0; i < count; i++) {
        after(1).take(new LimitEvent.NothingHeard(at));
      }
      return this;
    }

    Driven after(int minutes) {
      at = at.plus(Duration.ofMinutes(minutes));
      return this;
    }

    Driven acknowledge() {
      return take(new LimitEvent.Acknowledge(answer(at, "Je vais à la cuve")));
    }

    Driven take(LimitEvent event) {
      Step<LimitState> step = LimitMachine.step(state, event, settings);
      state = step.state();
      step.events().forEach(happened -> acts.add(happened.act()));
      refusals = step.refusals();
      return this;
    }

    Occurrence occurrence() {
      return ((Occurring) state.alarm()).occurrence();
    }

    String is() {
      return state.alarm().code();
    }
  }

  static Answer answer(Instant at, String comment) {
    return new Answer(new ActorId(new UUID(0, 7)), "Hugo ESSAI", at, comment);
  }

  private static Driven machine() {
    return new Driven().minutes(3, -178);
  }

  @Test
  void aReadingBeyondALimitWaitsForItsDelayAndOpensTheExcursionAtOnce() {
    Driven machine = machine().minutes(1, -159.9);

    assertThat(machine.is()).isEqualTo("pending");
    assertThat(machine.acts).containsExactly(AlarmAct.EXCURSION_OPENED);
    assertThat(machine.state.excursion()).isPresent();
  }

  @Test
  void equalityConforms() {
    assertThat(machine().minutes(60, -160).is()).isEqualTo("normal");
  }

  @Test
  void aSuspectReadingBeyondMayRaise() {
    Driven machine = machine().doubtful(11, -155);

    assertThat(machine.is()).isEqualTo("active-unacknowledged");
  }

  @Test
  void pendingEndsByAGoodReadingInsideLimitMinusDeadbandAndIsKeptWithoutAlarm() {
    Driven machine = machine().minutes(3, -158).minutes(1, -163.1);

    assertThat(machine.is()).isEqualTo("normal");
    assertThat(machine.acts).containsExactly(AlarmAct.EXCURSION_OPENED, AlarmAct.EXCURSION_CLOSED);
  }

  @Test
  void aHigherLimitCrossedWhilePendingHasItsOwnDelayAndTheLowerGoesOn() {
    Driven machine = machine().minutes(8, -158).minutes(3, -145);

    assertThat(machine.is()).isEqualTo("active-unacknowledged");
    assertThat(machine.occurrence().level()).isEqualTo(AlarmLevel.WARNING);
    machine.minutes(3, -145);
    assertThat(machine.occurrence().level()).isEqualTo(AlarmLevel.CRITICAL);
    assertThat(machine.acts).contains(AlarmAct.ROSE);
  }

  @ParameterizedTest
  @CsvSource({"-155, 10, WARNING", "-145, 5, CRITICAL", "-135, 1, CRITICAL"})
  void theDelayRunsOutAtAReading(double value, int minutes, AlarmLevel level) {
    Driven machine = machine().minutes(minutes, value);
    assertThat(machine.is()).isEqualTo("pending");

    machine.minutes(1, value);

    assertThat(machine.is()).isEqualTo("active-unacknowledged");
    assertThat(machine.occurrence().level()).isEqualTo(level);
    assertThat(machine.occurrence().worst()).isEqualTo(value);
    assertThat(machine.acts).contains(AlarmAct.RAISED);
  }

  @Test
  void theDelayRunsOutAtATick() {
    Driven machine = machine().minutes(1, -155);
    machine.after(10).take(new LimitEvent.Tick(machine.at));

    assertThat(machine.is()).isEqualTo("active-unacknowledged");
  }

  @Test
  void acknowledgingNeedsAComment() {
    Driven machine = machine().minutes(11, -155);

    machine.take(new LimitEvent.Acknowledge(answer(machine.at, "  ")));
    assertThat(machine.refusals).hasOnlyElementsOfType(AlarmCommentMissing.class);
    assertThat(machine.is()).isEqualTo("active-unacknowledged");

    machine.acknowledge();
    assertThat(machine.is()).isEqualTo("active-acknowledged");
    assertThat(machine.state.alarm().sounds()).isFalse();
    assertThat(machine.state.alarm().answered().orElseThrow().name()).isEqualTo("Hugo ESSAI");
  }

  @Test
  void aRiseAnnouncesAllOverAgain() {
    Driven machine = machine().minutes(11, -155).acknowledge().minutes(6, -145);

    assertThat(machine.is()).isEqualTo("active-unacknowledged");
    assertThat(machine.occurrence().level()).isEqualTo(AlarmLevel.CRITICAL);
    machine.acknowledge().minutes(2, -135);
    assertThat(machine.is()).isEqualTo("active-unacknowledged");
    assertThat(machine.occurrence().step()).isEqualTo(2);
  }

  @Test
  void aFallToALowerLimitIsNoNewSoundAndTheWorstIsKept() {
    Driven machine = machine().minutes(6, -145).acknowledge().minutes(6, -155);

    assertThat(machine.is()).isEqualTo("active-acknowledged");
    assertThat(machine.occurrence().level()).isEqualTo(AlarmLevel.WARNING);
    assertThat(machine.occurrence().worst()).isEqualTo(-145);
    assertThat(machine.acts).contains(AlarmAct.FELL).doesNotContain(AlarmAct.RETURNED);
  }

  @Test
  void overBeforeAnybodyAnsweredReturnsUnacknowledged() {
    Driven machine = machine().minutes(11, -155).minutes(5, -170);
    assertThat(machine.is()).isEqualTo("active-unacknowledged");
    machine.minutes(1, -170);
    assertThat(machine.is()).isEqualTo("returned-unacknowledged");
    machine.acknowledge();
    assertThat(machine.is()).isEqualTo("normal");
  }

  @Test
  void overBeforeAnybodyAnsweredAndLatchedStays() {
    Driven machine = machine().minutes(6, -145).minutes(6, -170);

    assertThat(machine.is()).isEqualTo("latched-unacknowledged");
    assertThat(machine.state.alarm().sounds()).isTrue();
    machine.take(new LimitEvent.Reset(answer(machine.at, "Sans effet")));
    assertThat(machine.refusals).hasOnlyElementsOfType(AcknowledgeFirst.class);
    machine.acknowledge();
    assertThat(machine.is()).isEqualTo("latched-acknowledged");
  }

  @Test
  void aLatchHoldsThroughAFallToAPlainLimit() {
    Driven machine = machine().minutes(6, -145).acknowledge().minutes(6, -155).minutes(6, -170);

    assertThat(machine.is()).isEqualTo("latched-acknowledged");
  }

  @Test
  void anAnsweredAlarmThatIsOverIsNormalUnlessLatched() {
    assertThat(machine().minutes(11, -155).acknowledge().minutes(6, -170).is()).isEqualTo("normal");
    assertThat(machine().minutes(6, -145).acknowledge().minutes(6, -170).is())
        .isEqualTo("latched-acknowledged");
  }

  @Test
  void anAnsweredAlarmThatLastsSoundsAgainAfterAnHour() {
    Driven machine = machine().minutes(11, -155).acknowledge().minutes(59, -155);
    assertThat(machine.is()).isEqualTo("active-acknowledged");
    machine.after(1).take(new LimitEvent.Tick(machine.at));

    assertThat(machine.is()).isEqualTo("active-unacknowledged");
    assertThat(machine.acts).contains(AlarmAct.REPEATED);
  }

  @Test
  void anAcknowledgementCanBeWithdrawnWithAReason() {
    Driven machine = machine().minutes(11, -155).acknowledge();
    machine.take(new LimitEvent.Withdraw(answer(machine.at, "Mauvaise cuve")));

    assertThat(machine.is()).isEqualTo("active-unacknowledged");
  }

  @Test
  void returnedAndBeyondAgainIsTheSameOccurrenceCountedOnce() {
    Driven machine = machine().minutes(11, -155).minutes(6, -170);
    Instant raised = machine.occurrence().raised();
    machine.minutes(11, -155);

    assertThat(machine.is()).isEqualTo("active-unacknowledged");
    assertThat(machine.occurrence().count()).isEqualTo(2);
    assertThat(machine.occurrence().raised()).isEqualTo(raised);
  }

  @Test
  void latchedAndBeyondAgainIsActive() {
    assertThat(machine().minutes(6, -145).minutes(6, -170).minutes(6, -145).is())
        .isEqualTo("active-unacknowledged");
    assertThat(machine().minutes(6, -145).acknowledge().minutes(6, -170).minutes(6, -145).is())
        .isEqualTo("active-unacknowledged");
  }

  @Test
  void aLatchedAlarmIsPutAwayWithAnAssessment() {
    Driven machine = machine().minutes(6, -145).acknowledge().minutes(6, -170);
    machine.take(new LimitEvent.Reset(answer(machine.at, "")));
    assertThat(machine.refusals).hasOnlyElementsOfType(AlarmCommentMissing.class);
    machine.take(new LimitEvent.Reset(answer(machine.at, "Sans effet, 6 min au plus")));

    assertThat(machine.is()).isEqualTo("normal");
  }

  @Test
  void lossOfDataNeverClearsAndIsSaid() {
    Driven machine = machine().minutes(11, -155).silent(600);

    assertThat(machine.is()).isEqualTo("active-unacknowledged");
    assertThat(machine.state.unknownSince()).isPresent();
    assertThat(machine.acts).containsOnlyOnce(AlarmAct.UNKNOWN);
    machine.minutes(1, -170);
    assertThat(machine.state.unknownSince()).isEmpty();
  }

  @Test
  void doubtInsideTheLimitsNeverClears() {
    Driven machine = machine().minutes(11, -155).doubtful(60, -190);

    assertThat(machine.is()).isEqualTo("active-unacknowledged");
    assertThat(machine.state.unknownSince()).isPresent();
  }

  @Test
  void silenceDoesNotPostponeADelayThatRuns() {
    Driven machine = machine().minutes(1, -155).silent(10);

    assertThat(machine.is()).isEqualTo("active-unacknowledged");
  }

  @Test
  void theOffDelayPausesWhileNothingIsHeard() {
    Driven machine = machine().minutes(11, -155).minutes(4, -170).silent(30).minutes(1, -170);
    assertThat(machine.is()).isEqualTo("active-unacknowledged");
    machine.minutes(3, -170);

    assertThat(machine.is()).isEqualTo("returned-unacknowledged");
  }

  @Test
  void aReadingInTheDeadbandResetsTheOffDelay() {
    Driven machine = machine().minutes(11, -155).minutes(4, -170).minutes(1, -161);
    machine.minutes(5, -170);

    assertThat(machine.is()).isEqualTo("active-unacknowledged");
  }

  @Test
  void aValueTremblingAtTheLimitCannotResetItsDelayForEver() {
    Driven machine = machine();
    for (int i = 0; i < 12; i++) {
      machine.minutes(1, -159.9).minutes(1, -160.1);
    }

    assertThat(machine.is()).isEqualTo("active-unacknowledged");
  }

  @Test
  void changedLimitsRaiseAtOnceOnTheLastReadingButNeverClear() {
    Driven machine = machine().minutes(11, -155);
    machine.settings =
        new LimitSettings(
            Direction.HIGH,
            List.of(step(AlarmLevel.WARNING, -120, 10, Latch.PLAIN)),
            TOP.reAlarm(),
            TOP.heardWithin());
    machine.take(new LimitEvent.SettingsChanged(machine.at));

    assertThat(machine.is()).isEqualTo("active-unacknowledged");
    machine.minutes(6, -155);
    assertThat(machine.is()).isEqualTo("returned-unacknowledged");
  }

  @Test
  void aStricterLimitIsJudgedOnTheLastGoodReading() {
    Driven machine = machine();
    machine.settings =
        new LimitSettings(
            Direction.HIGH,
            List.of(step(AlarmLevel.CRITICAL, -180, 5, Latch.LATCHED)),
            TOP.reAlarm(),
            TOP.heardWithin());
    machine.take(new LimitEvent.SettingsChanged(machine.at));
    assertThat(machine.is()).isEqualTo("pending");
    machine.after(5).take(new LimitEvent.Tick(machine.at));

    assertThat(machine.is()).isEqualTo("active-unacknowledged");
  }

  @Test
  void anExchangedProbeClearsNothing() {
    Driven machine = machine().minutes(11, -155);
    machine.take(new LimitEvent.ProbeChanged(machine.at, "sonde 4711"));

    assertThat(machine.is()).isEqualTo("active-unacknowledged");
    assertThat(machine.acts).contains(AlarmAct.PROBE_CHANGED);
  }

  @Test
  void aStartOfTheProgramChangesNothingAndSoundsAgain() {
    Driven machine = machine().minutes(11, -155).after(120);
    machine.take(new LimitEvent.Started(machine.at));

    assertThat(machine.is()).isEqualTo("active-unacknowledged");
    assertThat(machine.acts).contains(AlarmAct.RESUMED);
  }

  @Test
  void aDelayThatRanOutDuringAnOutageRaisesAtTheStart() {
    Driven machine = machine().minutes(2, -155).after(120);
    machine.take(new LimitEvent.Started(machine.at));

    assertThat(machine.is()).isEqualTo("active-unacknowledged");
  }

  @Test
  void aReadingOlderThanTheStateChangesNothing() {
    Driven machine = machine().minutes(11, -155);
    LimitState before = machine.state;
    machine.take(new LimitEvent.GoodRead(T0, -190));

    assertThat(machine.state).isEqualTo(before);
  }

  @Test
  void aReadingThatATickOvertookIsJudgedAllTheSame() {
    Driven machine = machine();
    machine.take(new LimitEvent.Tick(machine.at.plusMillis(900)));
    machine.take(new LimitEvent.GoodRead(machine.at.plusMillis(400), -120));

    assertThat(machine.is()).isEqualTo("pending");
  }

  @Test
  void actsThatMakeNoSenseAreRefusedWithAReason() {
    assertThat(machine().acknowledge().refusals).hasOnlyElementsOfType(NothingToAcknowledge.class);
    assertThat(machine().minutes(1, -155).acknowledge().refusals)
        .hasOnlyElementsOfType(NothingToAcknowledge.class);
    assertThat(machine().minutes(11, -155).acknowledge().acknowledge().refusals)
        .hasOnlyElementsOfType(AlreadyAcknowledged.class);
    Driven machine = machine();
    machine.take(new LimitEvent.Reset(answer(machine.at, "rien")));
    assertThat(machine.refusals).hasOnlyElementsOfType(NothingToReset.class);
  }

  @Test
  void aDeadSensorIsTheOnlyExitWithoutAReading() {
    Driven machine = machine().minutes(11, -155).silent(100);
    machine.take(new LimitEvent.CloseSensor(answer(machine.at, "Sonde échangée")));

    assertThat(machine.is()).isEqualTo("normal");
    assertThat(machine.acts).contains(AlarmAct.SENSOR_CLOSED);
  }

  @Test
  void lowLimitsAreMirrored() {
    LimitSettings level =
        new LimitSettings(
            Direction.LOW,
            List.of(
                new Threshold(
                    AlarmLevel.WARNING,
                    40,
                    Duration.ofMinutes(15),
                    2,
                    Duration.ofMinutes(5),
                    Latch.PLAIN)),
            Duration.ofMinutes(60),
            Duration.ofMinutes(3));
    Driven machine = new Driven();
    machine.settings = level;
    machine.state = LimitState.fresh(level, T0);
    assertThat(machine.minutes(30, 40).is()).isEqualTo("normal");
    assertThat(machine.minutes(16, 39).is()).isEqualTo("active-unacknowledged");
    assertThat(machine.minutes(10, 41).is()).isEqualTo("active-unacknowledged");
    assertThat(machine.minutes(6, 43).is()).isEqualTo("returned-unacknowledged");
  }

  @Test
  void everyStateIsReachedByTheRowsAbove() {
    Set<String> reached =
        Set.of(
            machine().is(),
            machine().minutes(1, -155).is(),
            machine().minutes(11, -155).is(),
            machine().minutes(11, -155).acknowledge().is(),
            machine().minutes(11, -155).minutes(6, -170).is(),
            machine().minutes(6, -145).minutes(6, -170).is(),
            machine().minutes(6, -145).acknowledge().minutes(6, -170).is());

    assertThat(reached).hasSize(7);
  }
}
