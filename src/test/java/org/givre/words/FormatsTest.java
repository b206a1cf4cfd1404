package org.givre.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FormatsTest {

  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private final Formats french = new Formats(Locale.FRANCE, PARIS);
  private final Formats english = new Formats(Locale.UK, PARIS);

  @Test
  void numbersHaveATrueMinusAndTheMarkOfTheLanguage() {
    assertThat(french.celsius(-192.4)).isEqualTo("−192,4\u202f°C");
    assertThat(english.celsius(-192.4)).isEqualTo("−192.4\u202f°C");
    assertThat(french.limit(-150)).isEqualTo("−150\u202f°C");
    assertThat(french.count(12482)).isEqualTo("12\u202f482");
    assertThat(french.percent(71.4)).isEqualTo("71\u202f%");
  }

  @Test
  void aNumberThatRoundsToZeroHasNoSign() {
    assertThat(french.number(-0.04, 1)).isEqualTo("0,0");
  }

  @Test
  void durationsUseTheLargestUsefulUnit() {
    assertThat(french.duration(Duration.ofSeconds(8))).isEqualTo("8\u202fs");
    assertThat(french.duration(Duration.ofSeconds(236))).isEqualTo("3\u202fmin 56\u202fs");
    assertThat(french.duration(Duration.ofMinutes(35))).isEqualTo("35\u202fmin");
    assertThat(french.duration(Duration.ofMinutes(171))).isEqualTo("2\u202fh\u202f51");
    assertThat(french.about(Duration.ofHours(74))).isEqualTo("≈\u202f3\u202fj 2\u202fh");
    assertThat(english.duration(Duration.ofHours(72))).isEqualTo("3\u202fd");
  }

  @Test
  void countdownsRoundDown() {
    assertThat(french.countdown(Duration.ofMillis(1_274_999))).isEqualTo("21:14");
    assertThat(french.countdown(Duration.ofMinutes(171))).isEqualTo("2\u202fh\u202f51");
    assertThat(french.countdown(Duration.ofSeconds(-65))).isEqualTo("−1:05");
  }

  @Test
  void theRepeatedHourOfAutumnIsToldApartByItsOffset() {
    assertThat(french.stamp(Instant.parse("2026-10-25T00:30:00Z")))
        .isEqualTo("25/10/2026, 02:30:00 (UTC+2)");
    assertThat(french.stamp(Instant.parse("2026-10-25T01:30:00Z")))
        .isEqualTo("25/10/2026, 02:30:00 (UTC+1)");
  }

  @Test
  void daysAreWords() {
    assertThat(french.longDay(LocalDate.of(2026, 11, 24))).isEqualTo("mardi 24 novembre 2026");
    assertThat(french.longDayHour(Instant.parse("2026-11-24T09:51:00Z")))
        .isEqualTo("mardi 24 novembre, 10:51");
    assertThat(french.weekday(LocalDate.of(2026, 11, 24))).isEqualTo("mar. 24");
  }
}
