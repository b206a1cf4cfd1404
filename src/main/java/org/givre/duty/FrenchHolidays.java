package org.givre.duty;

import java.time.LocalDate;
import java.time.Month;
import java.util.Set;
import java.util.TreeSet;

/**
 * Public holidays of metropolitan France, for any year from 1583 (article L3133-1 of the labour
 * code; Easter by the Gregorian computus). Alsace and Moselle have two more, which a site adds as
 * closures.
 */
public final class FrenchHolidays {
  private FrenchHolidays() {}

  public static Set<LocalDate> of(int year) {
    LocalDate easter = easter(year);
    Set<LocalDate> days = new TreeSet<>();
    days.add(LocalDate.of(year, Month.JANUARY, 1));
    days.add(easter.plusDays(1));
    days.add(LocalDate.of(year, Month.MAY, 1));
    days.add(LocalDate.of(year, Month.MAY, 8));
    days.add(easter.plusDays(39));
    days.add(easter.plusDays(50));
    days.add(LocalDate.of(year, Month.JULY, 14));
    days.add(LocalDate.of(year, Month.AUGUST, 15));
    days.add(LocalDate.of(year, Month.NOVEMBER, 1));
    days.add(LocalDate.of(year, Month.NOVEMBER, 11));
    days.add(LocalDate.of(year, Month.DECEMBER, 25));
    return days;
  }

  public static boolean isHoliday(LocalDate day) {
    return of(day.getYear()).contains(day);
  }

  /** Easter Sunday (Meeus, Astronomical Algorithms, chapter 8). */
  static LocalDate easter(int year) {
    int golden = year % 19;
    int century = year / 100;
    int inCentury = year % 100;
    int leaps = (century - (century + 8) / 25 + 1) / 3;
    int epact = (19 * golden + century - century / 4 - leaps + 15) % 30;
    int weekday = (32 + 2 * (century % 4) + 2 * (inCentury / 4) - epact - inCentury % 4) % 7;
    int correction = (golden + 11 * epact + 22 * weekday) / 451;
    int days = epact + weekday - 7 * correction + 114;
    return LocalDate.of(year, days / 31, days % 31 + 1);
  }
}
