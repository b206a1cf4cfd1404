package org.givre.product;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Deadlines after thaw, from the rules of a product sheet and the recorded events. */
public final class Clocks {
  private Clocks() {}

  /** One state a rule, in the order of the sheet. */
  public static List<ClockState> states(List<ClockRule> rules, UnitEvents events) {
    return rules.stream().map(rule -> state(rule, events)).toList();
  }

  private static ClockState state(ClockRule rule, UnitEvents events) {
    Optional<Instant> start = events.when(rule.from());
    if (start.isEmpty()) {
      return events.knowsLaterThan(rule.from())
          ? new ClockState.StartMissing(rule)
          : new ClockState.NotStarted(rule);
    }
    Instant since = start.get();
    Instant deadline = since.plus(rule.max());
    return events
        .when(rule.to())
        .map(end -> ended(rule, since, deadline, end))
        .orElseGet(() -> new ClockState.Running(rule, since, deadline));
  }

  private static ClockState ended(ClockRule rule, Instant since, Instant deadline, Instant end) {
    return end.isAfter(deadline)
        ? new ClockState.Exceeded(rule, since, deadline, end)
        : new ClockState.Met(rule, since, deadline, end);
  }

  /** The earliest deadline that still runs: the one to print largest. */
  public static Optional<ClockState.Running> governing(Collection<ClockState> states) {
    return states.stream()
        .filter(ClockState.Running.class::isInstance)
        .map(ClockState.Running.class::cast)
        .min(Comparator.comparing(ClockState.Running::deadline));
  }

  /** The rules that stop an act at {@code now}: exceeded, overdue, or without their start. */
  public static List<ClockState> broken(Collection<ClockState> states, Instant now) {
    return states.stream().filter(state -> isBroken(state, now)).toList();
  }

  private static boolean isBroken(ClockState state, Instant now) {
    return switch (state) {
      case ClockState.NotStarted s -> false;
      case ClockState.Met s -> false;
      case ClockState.StartMissing s -> true;
      case ClockState.Exceeded s -> true;
      case ClockState.Running s -> s.isOverdue(now);
    };
  }
}
