package org.givre.duty;

import java.time.LocalDate;
import java.util.stream.Stream;

/** Days when nobody is at the pharmacy although the calendar says work; both days included. */
public record Closure(LocalDate from, LocalDate until, String why) {

  Stream<LocalDate> days() {
    return from.datesUntil(until.plusDays(1));
  }
}
