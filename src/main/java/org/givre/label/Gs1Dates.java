package org.givre.label;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Optional;

/** Two-digit years and days that are not given. */
final class Gs1Dates {

  private Gs1Dates() {}

  /** {@code YYMMDD}; day 00 is the last day of its month; empty when there is no such day. */
  static Optional<LocalDate> day(String digits, LocalDate today) {
    int month = Integer.parseInt(digits.substring(2, 4));
    int day = Integer.parseInt(digits.substring(4, 6));
    try {
      YearMonth of = YearMonth.of(year(Integer.parseInt(digits.substring(0, 2)), today), month);
      return Optional.of(day == 0 ? of.atEndOfMonth() : of.atDay(day));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }

  /** {@code HHMM}. */
  static Optional<LocalTime> time(String digits) {
    try {
      return Optional.of(
          LocalTime.of(
              Integer.parseInt(digits.substring(0, 2)), Integer.parseInt(digits.substring(2, 4))));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }

  /** GS1 General Specifications 7.12: 51 ahead is the last century, 50 behind the next. */
  private static int year(int twoDigits, LocalDate today) {
    int century = today.getYear() / 100 * 100;
    int ahead = twoDigits - today.getYear() % 100;
    if (ahead >= 51) {
      return century - 100 + twoDigits;
    }
    return ahead <= -50 ? century + 100 + twoDigits : century + twoDigits;
  }
}
