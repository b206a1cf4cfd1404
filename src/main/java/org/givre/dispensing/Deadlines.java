package org.givre.dispensing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.givre.custody.UnitId;
import org.givre.kernel.Work;
import org.givre.kernel.Works;
import org.givre.product.ClockRule;
import org.givre.product.ClockState;

/** When people are warned of a deadline, and what is due to be said between two looks. */
public final class Deadlines {

  public static final Duration FIRST_WARNING = Duration.ofMinutes(10);
  public static final Duration SECOND_WARNING = Duration.ofMinutes(5);

  private static final List<Duration> BEFORE =
      List.of(FIRST_WARNING, SECOND_WARNING, Duration.ZERO);

  private final Works works;
  private final Dossiers dossiers;
  private final ThawRecords records;

  public Deadlines(Works works, Dossiers dossiers, ThawRecords records) {
    this.works = works;
    this.dossiers = dossiers;
    this.records = records;
  }

  /** So much is left of a clock; zero when it has just run out. */
  public record Ring(UnitId unit, String name, ClockRule rule, Instant deadline, Duration left) {}

  /** What falls after {@code from} and not after {@code to}; the nearest deadline first. */
  public List<Ring> between(Instant from, Instant to) {
    return works.read(work -> between(work, from, to));
  }

  private List<Ring> between(Work work, Instant from, Instant to) {
    List<Ring> rings = new ArrayList<>();
    for (ThawRecord record : records.outOfTheTank(work, to)) {
      for (ClockState state : record.clocks()) {
        if (state instanceof ClockState.Running running) {
          rings(running, from, to)
              .forEach(
                  left ->
                      rings.add(
                          new Ring(
                              record.unit().id(),
                              dossiers.name(work, record.unit(), to),
                              running.rule(),
                              running.deadline(),
                              left)));
        }
      }
    }
    return rings;
  }

  private static List<Duration> rings(ClockState.Running clock, Instant from, Instant to) {
    return BEFORE.stream()
        .filter(left -> left.compareTo(clock.rule().max()) < 0)
        .filter(
            left -> {
              Instant at = clock.deadline().minus(left);
              return at.isAfter(from) && !at.isAfter(to);
            })
        .toList();
  }
}
