package org.givre.duty;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Who is on call when: a turn a week, handed over on Mondays at {@link #HAND_OVER} local time, and
 * replacements on top of it.
 */
public record Rota(List<Turn> turns, List<Replacement> replacements) {

  /** When one week's turn ends and the next begins. */
  public static final LocalTime HAND_OVER = LocalTime.of(8, 0);

  public static final Rota NONE = new Rota(List.of(), List.of());

  public Rota {
    turns = turns.stream().sorted(Comparator.comparing(Turn::monday)).toList();
    replacements = replacements.stream().sorted(Comparator.comparing(Replacement::from)).toList();
  }

  /** The Monday of the turn that is on at an instant. */
  public static LocalDate week(Instant at, ZoneId zone) {
    ZonedDateTime local = at.atZone(zone);
    LocalDate monday = local.toLocalDate().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return local.toLocalDateTime().isBefore(monday.atTime(HAND_OVER))
        ? monday.minusWeeks(1)
        : monday;
  }

  /** Who answers first, replacement done; empty when the week has no turn. */
  public Optional<ContactId> first(Instant at, ZoneId zone) {
    return turn(at, zone).map(Turn::first).map(planned -> standIn(planned, at));
  }

  public Optional<ContactId> second(Instant at, ZoneId zone) {
    return turn(at, zone).flatMap(Turn::second).map(planned -> standIn(planned, at));
  }

  private Optional<Turn> turn(Instant at, ZoneId zone) {
    LocalDate monday = week(at, zone);
    return turns.stream().filter(turn -> turn.monday().equals(monday)).findFirst();
  }

  /** A replacement that is itself replaced is followed, never in a circle. */
  private ContactId standIn(ContactId planned, Instant at) {
    ContactId now = planned;
    for (int hop = 0; hop < replacements.size(); hop++) {
      ContactId absent = now;
      Optional<ContactId> by =
          replacements.stream()
              .filter(one -> one.covers(at) && one.absent().equals(absent))
              .map(Replacement::by)
              .findFirst();
      if (by.isEmpty() || by.get().equals(planned)) {
        return now;
      }
      now = by.get();
    }
    return now;
  }

  /** Instants in [from, from + ahead] at which somebody else may be on call. */
  List<Instant> changes(Instant from, Duration ahead, ZoneId zone) {
    Instant end = from.plus(ahead);
    TreeSet<Instant> changes = new TreeSet<>();
    changes.add(from);
    LocalDate monday = week(from, zone).plusWeeks(1);
    Instant next = monday.atTime(HAND_OVER).atZone(zone).toInstant();
    while (!next.isAfter(end)) {
      changes.add(next);
      monday = monday.plusWeeks(1);
      next = monday.atTime(HAND_OVER).atZone(zone).toInstant();
    }
    for (Replacement one : replacements) {
      changes.add(one.from());
      changes.add(one.until());
    }
    return List.copyOf(changes.subSet(from, true, end, true));
  }

  /** The same turns over and over for so many weeks more; nothing to repeat gives the same rota. */
  public Rota repeated(int weeks) {
    if (turns.isEmpty()) {
      return this;
    }
    List<Turn> all = new ArrayList<>(turns);
    LocalDate monday = turns.getLast().monday();
    for (int week = 0; week < weeks; week++) {
      monday = monday.plusWeeks(1);
      Turn model = turns.get(week % turns.size());
      all.add(new Turn(monday, model.first(), model.second()));
    }
    return new Rota(all, replacements);
  }
}
