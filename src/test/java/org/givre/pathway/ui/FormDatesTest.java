package org.givre.pathway.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormDatesTest {

  @ParameterizedTest
  @ValueSource(strings = {"24/11/2026", "24 11 2026", "24112026", "24.11.2026 "})
  void aDayIsReadHoweverItIsTyped(String typed) {
    assertThat(FormDates.day(typed)).contains(LocalDate.of(2026, 11, 24));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "30/02/2026", "24/13/2026", "24/11/26", "demain", "2026-11-24"})
  void aDayThatIsNoneIsRefusedNotGuessed(String typed) {
    assertThat(FormDates.day(typed)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "24/11/2026 14:00,2026-11-24T13:00:00Z",
    "24/07/2026 14h30,2026-07-24T12:30:00Z",
    "24112026 0930,2026-11-24T08:30:00Z"
  })
  void anHourIsThatOfTheWall(String typed, Instant instant) {
    assertThat(FormDates.instant(typed)).contains(instant);
  }

  @ParameterizedTest
  @ValueSource(strings = {"24/11/2026", "24/11/2026 25:00", "24/11/2026 9:5"})
  void anHourThatIsNoneIsRefused(String typed) {
    assertThat(FormDates.instant(typed)).isEmpty();
  }
}
