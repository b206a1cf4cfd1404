package org.givre.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.givre.words.Formats;
import org.junit.jupiter.api.Test;

class TimeTicksTest {

  private final Formats french = new Formats(Locale.FRENCH, Formats.PARIS);

  private List<String> texts(String from, String to, int most) {
    return TimeTicks.of(Instant.parse(from), Instant.parse(to), most, french).stream()
        .map(TimeTicks.Tick::text)
        .toList();
  }

  @Test
  void theHourThatTheNightShowsTwiceIsMarkedTwiceWithItsOffset() {
    assertThat(texts("2026-10-24T22:30:00Z", "2026-10-25T03:30:00Z", 6))
        .containsExactly("01:00", "02:00 UTC+2", "02:00 UTC+1", "03:00", "04:00");
  }

  @Test
  void theHourThatTheNightSkipsHasNoMark() {
    assertThat(texts("2026-03-28T23:30:00Z", "2026-03-29T02:30:00Z", 6))
        .contains("01:30", "03:00")
        .noneMatch(text -> text.startsWith("02:"));
  }

  @Test
  void roundHoursStayRoundAfterTheClockChanges() {
    assertThat(texts("2026-10-24T20:00:00Z", "2026-10-25T20:00:00Z", 6))
        .containsExactly("dim. 25", "04:00", "08:00", "12:00", "16:00", "20:00");
  }
}
