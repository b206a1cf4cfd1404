package org.givre.document.draw;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** The labels under a curve: beginning with its year, a few round days or hours, the very end. */
final class TimeTicks {
  private TimeTicks() {}

  /** One label and the instant under which it stands. */
  record Tick(Instant at, String label) {}

  private static final int MOST = 6;
  private static final List<Duration> STEPS =
      List.of(
          Duration.ofMinutes(10),
          Duration.ofMinutes(30),
          Duration.ofHours(1),
          Duration.ofHours(3),
          Duration.ofHours(6),
          Duration.ofDays(1),
          Duration.ofDays(2),
          Duration.ofDays(5),
          Duration.ofDays(10),
          Duration.ofDays(30),
          Duration.ofDays(90),
          Duration.ofDays(365));

  static List<Tick> of(Instant from, Instant to, SheetFormats formats) {
    Duration step = step(Duration.between(from, to));
    boolean hours = step.compareTo(Duration.ofDays(1)) < 0;
    List<Tick> ticks = new ArrayList<>();
    ticks.add(new Tick(from, formats.axisDayYear(from)));
    ZonedDateTime at = formats.wall(from).truncatedTo(ChronoUnit.DAYS);
    while (at.toInstant().isBefore(to)) {
      if (at.toInstant().isAfter(from)) {
        Instant instant = at.toInstant();
        ticks.add(new Tick(instant, hours ? formats.time(instant) : formats.axisDay(instant)));
      }
      at = hours ? at.plus(step) : at.plusDays(step.toDays());
    }
    ticks.add(new Tick(to, formats.axisDay(to) + " " + formats.time(to)));
    return ticks;
  }

  private static Duration step(Duration whole) {
    for (Duration step : STEPS) {
      if (whole.toSeconds() <= step.toSeconds() * MOST) {
        return step;
      }
    }
    return Duration.ofDays(Math.max(365, whole.toDays() / MOST));
  }
}
