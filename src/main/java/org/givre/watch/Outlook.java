package org.givre.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How long a tank holds and whether somebody is there in time (monitoring handbook §9).
 *
 * @param usual how fast the level falls, a day: the median of fourteen days
 * @param lastDay how fast it fell in the last day
 * @param hold how long until the level is at its minimum: at the faster of the two, at the slower
 * @param critical when it becomes critical: dry, or warm; empty when it does neither
 * @param why what makes it critical
 * @param staffed the next time that somebody is there: now, or the next opening
 * @param after the opening after that one
 * @param urgency 0 there is time, 1 it must be done before they leave, 2 nobody is there in time
 * @param fills those seen, the oldest first
 * @param interval how long it usually goes from fill to fill
 */
public record Outlook(
    OptionalDouble usual,
    OptionalDouble lastDay,
    Optional<Hold> hold,
    Optional<Instant> critical,
    Why why,
    Optional<Instant> staffed,
    Optional<Instant> after,
    int urgency,
    List<Fill> fills,
    Optional<Duration> interval) {

  /** What makes a tank critical. */
  public enum Why {
    LEVEL,
    WARMING
  }

  /** From the shortest to the longest that it may last. */
  public record Hold(Duration shortest, Duration longest) {}

  /** The level rose from one value to another. */
  public record Fill(Instant from, Instant to, double before, double after) {}

  public Outlook {
    fills = List.copyOf(fills);
  }

  /** What the last day used, as a multiple of the usual; empty where either is unknown. */
  public OptionalDouble usageRatio() {
    return usual.isPresent() && lastDay.isPresent() && usual.getAsDouble() > 0.05
        ? OptionalDouble.of(lastDay.getAsDouble() / usual.getAsDouble())
        : OptionalDouble.empty();
  }

  /** Since the last fill, as a multiple of the usual interval. */
  public OptionalDouble refillRatio(Instant now) {
    return interval.isPresent() && !fills.isEmpty()
        ? OptionalDouble.of(
            (double) Duration.between(fills.getLast().to(), now).toSeconds()
                / Math.max(1, interval.get().toSeconds()))
        : OptionalDouble.empty();
  }
}
