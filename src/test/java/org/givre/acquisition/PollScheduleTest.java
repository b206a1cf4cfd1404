package org.givre.acquisition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.givre.acquisition.PollSchedule.Rhythm;
import org.givre.acquisition.PollSchedule.Turn;
import org.junit.jupiter.api.Test;

/** Rule 9 of the bus master, on a clock that the test moves. */
class PollScheduleTest {

  private static final long SECOND = 1_000_000_000L;
  private static final long MILLI = 1_000_000L;
  private static final Rhythm USUAL = new Rhythm(Duration.ofSeconds(10), Duration.ofSeconds(1));

  @Test
  void aHealthyDeviceKeepsToItsGridHoweverLateOneTurnWas() {
    PollSchedule schedule = new PollSchedule(List.of(USUAL), 0);
    assertThat(schedule.next(0)).contains(new Turn.Ask(0));
    schedule.answered(0, 60 * MILLI);
    assertThat(schedule.nextAt(60 * MILLI)).isEqualTo(10 * SECOND);
    assertThat(schedule.next(12 * SECOND)).contains(new Turn.Ask(0));
    schedule.answered(0, 12 * SECOND);
    assertThat(schedule.nextAt(12 * SECOND)).isEqualTo(20 * SECOND);
  }

  @Test
  void aWholePeriodMissedStartsANewGrid() {
    PollSchedule schedule = new PollSchedule(List.of(USUAL), 0);
    schedule.answered(0, 0);
    schedule.answered(0, 37 * SECOND);
    assertThat(schedule.nextAt(37 * SECOND)).isEqualTo(47 * SECOND);
  }

  @Test
  void aDeviceInFaultIsTriedWithGrowingPauses() {
    PollSchedule schedule = new PollSchedule(List.of(USUAL), 0);
    List<Long> pauses = new ArrayList<>();
    long now = 0;
    for (int attempt = 0; attempt < 8; attempt++) {
      schedule.failed(0, now);
      long then = now;
      while (!(schedule.next(now).orElse(null) instanceof Turn.Ask)) {
        now = Math.max(now + 1, schedule.nextAt(now));
      }
      pauses.add((now - then) / SECOND);
    }
    assertThat(pauses).containsExactly(3L, 3L, 4L, 8L, 16L, 32L, 60L, 60L);
  }

  @Test
  void aDeadDeviceIsReportedInEveryPeriod() {
    PollSchedule schedule = new PollSchedule(List.of(USUAL), 0);
    int heard = 0;
    for (long now = 0; now < 600 * SECOND; now = Math.max(now + 1, schedule.nextAt(now))) {
      Optional<Turn> turn = schedule.next(now);
      if (turn.isPresent()) {
        heard++;
        if (turn.get() instanceof Turn.Ask) {
          schedule.failed(0, now);
        }
      }
    }
    assertThat(heard).isBetween(60, 75);
  }

  @Test
  void anAnswerToATryDoesNotLoseTheNextPeriod() {
    PollSchedule schedule = new PollSchedule(List.of(USUAL), 0);
    schedule.answered(0, 0);
    schedule.next(10 * SECOND);
    schedule.failed(0, 11 * SECOND);
    assertThat(schedule.next(14 * SECOND)).contains(new Turn.Ask(0));
    schedule.answered(0, 14 * SECOND);
    assertThat(schedule.nextAt(14 * SECOND)).isEqualTo(20 * SECOND);
  }

  @Test
  void afterAnAbsenceOfThePortEverybodyIsTriedAtOnce() {
    PollSchedule schedule = new PollSchedule(List.of(USUAL, USUAL), 0);
    schedule.absent(0, 0);
    schedule.absent(1, 0);
    assertThat(schedule.next(SECOND)).isEmpty();
    assertThat(schedule.next(10 * SECOND)).contains(new Turn.Report(0));
    schedule.tryAll(15 * SECOND);
    assertThat(schedule.next(15 * SECOND)).contains(new Turn.Ask(0));
  }

  @Test
  void row21_halfOfThirtyTwoDevicesDeadAndTheOthersKeepTheirPeriods() {
    Outcome outcome = run(32, device -> device % 2 == 0, 1200 * SECOND);
    assertThat(outcome.worstDelay).isLessThanOrEqualTo(3 * SECOND + 200 * MILLI);
    assertThat(outcome.fewestTurns).isGreaterThanOrEqualTo(1200 / 10 - 4);
    assertThat(outcome.triesTogether).as("two tries in a row while a healthy one waits").isZero();
  }

  @Test
  void aLineThatIsFullStillTriesItsDeadDevices() {
    Outcome outcome = run(170, device -> device != 0, 1200 * SECOND);
    assertThat(outcome.triesOfDead).isPositive();
  }

  private record Outcome(long worstDelay, int fewestTurns, int triesTogether, int triesOfDead) {}

  /** Plays a line: 60 ms a good exchange, 2 s a dead one. */
  private static Outcome run(int devices, IntPredicate alive, long until) {
    PollSchedule schedule = new PollSchedule(Collections.nCopies(devices, USUAL), 0);
    long[] due = new long[devices];
    int[] turns = new int[devices];
    long worst = 0;
    int together = 0;
    int tries = 0;
    boolean lastWasTry = false;
    long now = 0;
    while (now < until) {
      Optional<Turn> turn = schedule.next(now);
      if (turn.isEmpty()) {
        now = Math.max(now + MILLI, schedule.nextAt(now));
        continue;
      }
      if (turn.get() instanceof Turn.Report) {
        continue;
      }
      int device = turn.get().device();
      if (alive.test(device)) {
        if (turns[device]++ > 0) {
          worst = Math.max(worst, now - due[device]);
        }
        due[device] =
            turns[device] == 1 || now - due[device] > 10 * SECOND
                ? now + 10 * SECOND
                : due[device] + 10 * SECOND;
        now += 60 * MILLI;
        schedule.answered(device, now);
        due[device] = Math.min(due[device], now + 10 * SECOND);
        lastWasTry = false;
      } else {
        tries++;
        long at = now;
        boolean waiting = false;
        for (int other = 0; other < devices; other++) {
          waiting |= alive.test(other) && turns[other] > 0 && due[other] < at;
        }
        together += lastWasTry && waiting ? 1 : 0;
        lastWasTry = true;
        now += 2 * SECOND;
        schedule.failed(device, now);
      }
    }
    int fewest = Integer.MAX_VALUE;
    for (int device = 0; device < devices; device++) {
      fewest = alive.test(device) ? Math.min(fewest, turns[device]) : fewest;
    }
    return new Outcome(worst, fewest, together, tries);
  }
}
