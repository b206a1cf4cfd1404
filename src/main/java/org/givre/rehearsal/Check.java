package org.givre.rehearsal;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.givre.kernel.Outcome;
import org.givre.kernel.Refusal;
import org.givre.kernel.Ticker;

/** What a step asserts. */
final class Check {

  private static final long LOOK_EVERY_NANOS = Duration.ofMillis(20).toNanos();

  private Check() {}

  static void that(boolean holds, String otherwise) {
    if (!holds) {
      throw new StepFailed(otherwise);
    }
  }

  /** The value of an act that had to be done. */
  static <T> T done(Outcome<T> outcome) {
    return switch (outcome) {
      case Outcome.Done<T> done -> done.value();
      case Outcome.Refused<T> refused -> throw new StepFailed(codes(refused.refusals()));
    };
  }

  /** An act that had to be refused; the codes of every rule that said no. */
  static String refused(Outcome<?> outcome) {
    that(!outcome.isDone(), "done, although it had to be refused");
    return codes(outcome.refusals());
  }

  /** An act that had to be refused by this rule, among others. */
  static String refused(Outcome<?> outcome, Class<? extends Refusal> rule) {
    String codes = refused(outcome);
    that(outcome.refusals().stream().anyMatch(rule::isInstance), codes);
    return codes;
  }

  /** Looks until something is there, by the clock that only goes forward. */
  static <T> T within(Ticker ticker, Duration most, String what, Supplier<Optional<T>> look) {
    long end = ticker.monotonicNanos() + most.toNanos();
    while (true) {
      Optional<T> found = look.get();
      if (found.isPresent()) {
        return found.get();
      }
      that(ticker.monotonicNanos() < end, what + " : not within " + most.toSeconds() + " s");
      LockSupport.parkNanos(LOOK_EVERY_NANOS);
    }
  }

  static String codes(List<Refusal> refusals) {
    return refusals.stream().map(Refusal::code).collect(Collectors.joining(" "));
  }
}
