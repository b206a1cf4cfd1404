package org.givre.telling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.Collectors;
import org.givre.alarm.AlarmLevel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which steps have come, minute by minute: the table of the handbook's §8.5. */
class EscalationTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "9, 0",
    "10, 0 1",
    "19, 0 1",
    "20, 0 1 2",
    "39, 0 1 2",
    "40, 0 1 2 3",
    "54, 0 1 2 3",
    "55, 0 1 2 3 4x1",
    "69, 0 1 2 3 4x1",
    "70, 0 1 2 3 4x2",
    "700, 0 1 2 3 4x44"
  })
  void stepsComeAtTheirMinutes(int minutes, String expected) {
    Instant start = TellingFixture.MORNING;
    String due =
        Escalation.due(start, TellingRules.USUAL, start.plus(Duration.ofMinutes(minutes))).stream()
            .map(step -> step.step() + (step.repeat() > 0 ? "x" + step.repeat() : ""))
            .collect(Collectors.joining(" "));
    assertThat(due).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "WARNING, WAIT, 2026-11-24T10:00:00, 2026-11-24T10:00:00",
    "WARNING, WAIT, 2026-11-27T20:00:00, 2026-11-30T08:30:00",
    "WARNING, WAIT, 2026-12-24T18:00:00, 2026-12-28T08:30:00",
    "WARNING, AT_ONCE, 2026-11-27T20:00:00, 2026-11-27T20:00:00",
    "CRITICAL, WAIT, 2026-11-27T20:00:00, 2026-11-27T20:00:00",
    "CRITICAL, AT_ONCE, 2026-12-25T03:00:00, 2026-12-25T03:00:00"
  })
  void aWarningWaitsForTheNextStaffedHourAndACriticalAlarmNever(
      AlarmLevel level, TellingRules.Warnings warnings, String since, String start) {
    TellingRules usual = TellingRules.USUAL;
    TellingRules rules =
        new TellingRules(usual.first(), usual.second(), usual.heads(), usual.repeat(), warnings);
    assertThat(
            Escalation.start(
                TellingFixture.paris(since),
                level,
                rules,
                TellingFixture.plan().hours(TellingFixture.PARIS)))
        .isEqualTo(TellingFixture.paris(start));
  }
}
