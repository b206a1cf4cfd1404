package org.givre.probe;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How far a profile is compared with displays (monitoring handbook §6): five comparisons in which
 * everything agreed, each an hour after the one before, the tank full in some and just opened in
 * others. What is nearer or disagrees is kept and does not count.
 *
 * @param counted those that count, oldest first
 */
public record ComparedSoFar(List<Comparison> counted, Set<Situation> situations) {

  public static final int NEEDED = 5;
  public static final Duration APART = Duration.ofHours(1);

  /** {@code all} oldest first. */
  public static ComparedSoFar of(List<Comparison> all) {
    List<Comparison> counted = new ArrayList<>();
    Set<Situation> situations = EnumSet.noneOf(Situation.class);
    for (Comparison one : all) {
      boolean apart = counted.isEmpty() || !one.at().isBefore(counted.getLast().at().plus(APART));
      if (apart && one.agrees()) {
        counted.add(one);
        situations.add(one.situation());
      }
    }
    return new ComparedSoFar(List.copyOf(counted), situations);
  }

  public int count() {
    return Math.min(NEEDED, counted.size());
  }

  public boolean isEnough() {
    return counted.size() >= NEEDED && situations.size() == Situation.values().length;
  }

  /** When the next one will count. */
  public Optional<Instant> nextFrom() {
    return counted.isEmpty() ? Optional.empty() : Optional.of(counted.getLast().at().plus(APART));
  }
}
