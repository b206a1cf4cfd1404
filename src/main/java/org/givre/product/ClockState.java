package org.givre.product;

import java.time.Duration;
import java.time.Instant;

/** What one clock of one unit says, from the events recorded so far. */
public sealed interface ClockState {

  ClockRule rule();

  /** The start has not happened yet, and nothing later has: nothing to show but the rule. */
  record NotStarted(ClockRule rule) implements ClockState {}

  /**
   * Something later than the start is recorded and the start is not: no deadline can be told. Shown
   * in red as an error, never left out.
   */
  record StartMissing(ClockRule rule) implements ClockState {}

  /** Counting down; overdue once the deadline is past. */
  record Running(ClockRule rule, Instant since, Instant deadline) implements ClockState {

    /** Negative when overdue. */
    public Duration remaining(Instant now) {
      return Duration.between(now, deadline);
    }

    /** Reaching the deadline exactly is still in time. */
    public boolean isOverdue(Instant now) {
      return now.isAfter(deadline);
    }
  }

  /** The end came at or before the deadline. */
  record Met(ClockRule rule, Instant since, Instant deadline, Instant at) implements ClockState {}

  /** The end came after the deadline. */
  record Exceeded(ClockRule rule, Instant since, Instant deadline, Instant at)
      implements ClockState {}
}
