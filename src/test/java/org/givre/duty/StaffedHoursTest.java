package org.givre.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StaffedHoursTest {

  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private final StaffedHours usual = StaffedHours.usual(PARIS);

  @ParameterizedTest
  @CsvSource({
    "2024, 2024-03-31",
    "2025, 2025-04-20",
    "2026, 2026-04-05",
    "2027, 2027-03-28",
    "2038, 2038-04-25",
    "2285, 2285-03-22"
  })
  void easterIsWhereTheAlmanacHasIt(int year, LocalDate easter) {
    assertThat(FrenchHolidays.easter(year)).isEqualTo(easter);
  }

  @Test
  void aYearHasElevenHolidays() {
    assertThat(FrenchHolidays.of(2026))
        .hasSize(11)
        .contains(LocalDate.of(2026, 4, 6), LocalDate.of(2026, 5, 14), LocalDate.of(2026, 5, 25));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-24T07:29:59Z, false",
    "2026-11-24T07:30:00Z, true",
    "2026-11-24T16:00:00Z, false",
    "2026-11-28T10:00:00Z, false",
    "2026-11-11T10:00:00Z, false",
    "2026-07-01T06:30:00Z, true"
  })
  void hoursAreLocalAndHolidaysAreOff(Instant at, boolean staffed) {
    assertThat(usual.isStaffed(at)).isEqualTo(staffed);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-24T09:00:00Z, 2026-11-24T09:00:00Z",
    "2026-11-24T05:00:00Z, 2026-11-24T07:30:00Z",
    "2026-11-27T18:00:00Z, 2026-11-30T07:30:00Z",
    "2026-04-03T16:00:00Z, 2026-04-07T06:30:00Z",
    "2026-12-24T16:00:00Z, 2026-12-28T07:30:00Z"
  })
  void theNextStaffedHourJumpsWeekendsAndHolidays(Instant at, Instant next) {
    assertThat(usual.next(at)).contains(next);
  }

  @Test
  void closuresAreOffToo() {
    StaffedHours closed = new StaffedHours(usual.week(), Set.of(LocalDate.of(2026, 11, 30)), PARIS);

    assertThat(closed.next(Instant.parse("2026-11-27T18:00:00Z")))
        .contains(Instant.parse("2026-12-01T07:30:00Z"));
  }
}
