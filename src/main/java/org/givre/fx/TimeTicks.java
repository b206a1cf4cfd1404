package org.givre.fx;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.givre.words.Formats;

/** Where a time axis has its marks, and what they say, in the zone of the screen. */
final class TimeTicks {
  private TimeTicks() {}

  /**
   * @param newDay whether a day begins there; drawn stronger
   */
  record Tick(Instant at, String text, boolean newDay) {}

  /** Round hours, days, months or years, at most about {@code most} of them. */
  static List<Tick> of(Instant from, Instant to, int most, Formats formats) {
    Duration span = Duration.between(from, to);
    Duration step = step(span.dividedBy(Math.max(1, most)));
    return step.compareTo(Duration.ofDays(1)) < 0
        ? hours(from, to, step, formats)
        : days(from, to, step, formats);
  }

  private static Duration step(Duration least) {
    List<Duration> steps =
        List.of(
            Duration.ofMinutes(5),
            Duration.ofMinutes(10),
            Duration.ofMinutes(30),
            Duration.ofHours(1),
            Duration.ofHours(2),
            Duration.ofHours(3),
            Duration.ofHours(4),
            Duration.ofHours(6),
            Duration.ofHours(12),
            Duration.ofDays(1),
            Duration.ofDays(2),
            Duration.ofDays(7),
            Duration.ofDays(31),
            Duration.ofDays(92),
            Duration.ofDays(366),
            Duration.ofDays(5 * 366));
    return steps.stream()
        .filter(each -> each.compareTo(least) >= 0)
        .findFirst()
        .orElse(steps.getLast());
  }

  /** By the local clock: an hour that it skips has no mark, one that it shows twice has two. */
  private static List<Tick> hours(Instant from, Instant to, Duration step, Formats formats) {
    List<Tick> ticks = new ArrayList<>();
    LocalDateTime at = formats.local(from).toLocalDate().atStartOfDay();
    LocalDateTime end = formats.local(to).toLocalDateTime();
    while (!at.isAfter(end.plusHours(1))) {
      for (ZoneOffset offset : formats.zone().getRules().getValidOffsets(at)) {
        Instant instant = at.toInstant(offset);
        if (!instant.isBefore(from) && !instant.isAfter(to)) {
          boolean midnight = at.toLocalTime().equals(LocalTime.MIDNIGHT);
          String text = midnight ? formats.weekday(at.toLocalDate()) : formats.hourSaid(instant);
          ticks.add(new Tick(instant, text, midnight));
        }
      }
      at = at.plus(step);
    }
    ticks.sort(java.util.Comparator.comparing(Tick::at));
    return ticks;
  }

  private static List<Tick> days(Instant from, Instant to, Duration step, Formats formats) {
    List<Tick> ticks = new ArrayList<>();
    long days = step.toDays();
    ZonedDateTime at = formats.local(from).truncatedTo(ChronoUnit.DAYS);
    if (days >= 366) {
      at = at.withDayOfYear(1);
    } else if (days >= 31) {
      at = at.withDayOfMonth(1);
    }
    while (!at.toInstant().isAfter(to)) {
      if (!at.toInstant().isBefore(from)) {
        ticks.add(new Tick(at.toInstant(), text(at, days, formats), days < 31));
      }
      at = next(at, days);
    }
    return ticks;
  }

  private static ZonedDateTime next(ZonedDateTime at, long days) {
    if (days >= 366) {
      return at.plusYears(days / 366);
    }
    return days >= 31 ? at.plusMonths(days / 30) : at.plusDays(days);
  }

  private static String text(ZonedDateTime at, long days, Formats formats) {
    if (days >= 366) {
      return Integer.toString(at.getYear());
    }
    if (days >= 31) {
      return formats.month(at.toLocalDate());
    }
    return days >= 7 ? formats.shortDay(at.toLocalDate()) : formats.weekday(at.toLocalDate());
  }
}
