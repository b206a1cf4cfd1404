package org.givre.document.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.givre.measure.Celsius;
import org.givre.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A rounding must never hide on which side of a limit a reading was. */
class SheetFormatsTest {

  private final SheetFormats french = new SheetFormats(Words.french(), ZoneId.of("Europe/Paris"));

  @ParameterizedTest
  @CsvSource({
    "-155.34, -150, '−155,3'",
    "-149.96, -150, '−149,96'",
    "-150.04, -150, '−150,04'",
    "-150.0, -150, '−150,0'",
    "-149.99996, -150, '−149,99996'",
    "-120.0, -150, '−120,0'"
  })
  void aReadingBesideItsLimitShowsItsSide(double value, double limit, String shown) {
    assertThat(french.beside(new Celsius(value), new Celsius(limit))).isEqualTo(shown + "\u202F°C");
  }

  @ParameterizedTest
  @CsvSource({
    "0, '0 s'",
    "56, '56 s'",
    "236, '3 min 56 s'",
    "2100, '35 min'",
    "3600, '1 h'",
    "2428200, '28 j 2 h 30 min'"
  })
  void lengthsAreSaidInTheirLargestUnits(long seconds, String said) {
    assertThat(french.duration(Duration.ofSeconds(seconds)).replace('\u202F', ' ')).isEqualTo(said);
  }

  /** "0 s" would say that there was none. */
  @Test
  void aLengthUnderASecondIsNotNothing() {
    assertThat(french.duration(Duration.ofMillis(587))).isEqualTo("moins de 1\u202Fs");
    assertThat(french.duration(Duration.ZERO)).isEqualTo("0\u202Fs");
  }

  /** On the night when clocks go back, 02:30 comes twice. */
  @Test
  void theZoneTellsTheTwoHoursOfAnAutumnNightApart() {
    Instant first = Instant.parse("2026-10-25T00:30:00Z");
    Instant second = Instant.parse("2026-10-25T01:30:00Z");

    assertThat(french.stamp(first)).isEqualTo("25/10/2026 à 02:30:00 (UTC+2)");
    assertThat(french.stamp(second)).isEqualTo("25/10/2026 à 02:30:00 (UTC+1)");
  }
}
