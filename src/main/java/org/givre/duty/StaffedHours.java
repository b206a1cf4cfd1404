package org.givre.duty;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * When somebody is at the pharmacy: hours of each weekday, less public holidays and closures. A
 * warning waits for the next of them, a critical alarm never does.
 */
public record StaffedHours(Map<DayOfWeek, Span> week, Set<LocalDate> closures, ZoneId zone) {

  /** How far ahead a staffed hour is looked for. */
  private static final int LONGEST_CLOSURE = 60;

  /** From and until, local time of one day. */
  public record Span(LocalTime from, LocalTime until) {
    public Span {
      if (!from.isBefore(until)) {
        throw new IllegalArgumentException("staffed from " + from + " until " + until);
      }
    }
  }

  public StaffedHours {
    week = Map.copyOf(week);
    closures = Set.copyOf(closures);
  }

  /** Monday to Friday, 8:30 to 17:00: what stands until a site has said otherwise. */
  public static StaffedHours usual(ZoneId zone) {
    Span day = new Span(LocalTime.of(8, 30), LocalTime.of(17, 0));
    return new StaffedHours(
        Map.of(
            DayOfWeek.MONDAY, day,
            DayOfWeek.TUESDAY, day,
            DayOfWeek.WEDNESDAY, day,
            DayOfWeek.THURSDAY, day,
            DayOfWeek.FRIDAY, day),
        Set.of(),
        zone);
  }

  /** The staffed hours of a day; empty on holidays, closures and days off. */
  public Optional<Span> on(LocalDate day) {
    return FrenchHolidays.isHoliday(day) || closures.contains(day)
        ? Optional.empty()
        : Optional.ofNullable(week.get(day.getDayOfWeek()));
  }

  public boolean isStaffed(Instant at) {
    ZonedDateTime local = at.atZone(zone);
    LocalTime time = local.toLocalTime();
    return on(local.toLocalDate())
        .filter(span -> !time.isBefore(span.from()) && time.isBefore(span.until()))
        .isPresent();
  }

  /** When the staffed span that holds {@code at} ends; empty when nobody is there. */
  public Optional<Instant> closing(Instant at) {
    ZonedDateTime local = at.atZone(zone);
    return isStaffed(at)
        ? on(local.toLocalDate())
            .map(span -> local.toLocalDate().atTime(span.until()).atZone(zone).toInstant())
        : Optional.empty();
  }

  /** {@code at} itself when staffed, else the next opening; empty when none within two months. */
  public Optional<Instant> next(Instant at) {
    if (isStaffed(at)) {
      return Optional.of(at);
    }
    LocalDate today = at.atZone(zone).toLocalDate();
    for (int ahead = 0; ahead <= LONGEST_CLOSURE; ahead++) {
      LocalDate day = today.plusDays(ahead);
      Optional<Instant> opening =
          on(day).map(span -> day.atTime(span.from()).atZone(zone).toInstant());
      if (opening.filter(instant -> instant.isAfter(at)).isPresent()) {
        return opening;
      }
    }
    return Optional.empty();
  }
}
