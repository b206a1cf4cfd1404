package org.givre.access;

import java.time.Duration;
import java.util.Optional;

/**
 * How long an account rests after wrong passwords: nothing up to {@code free} in a row, then {@code
 * first}, doubled with each further one, never more than {@code most}.
 */
public record LockOut(int free, Duration first, Duration most) {

  public static final LockOut USUAL =
      new LockOut(5, Duration.ofSeconds(30), Duration.ofMinutes(30));

  public Optional<Duration> rest(int wrongInARow) {
    if (wrongInARow < free) {
      return Optional.empty();
    }
    int doublings = Math.min(wrongInARow - free, 20);
    Duration rest = first.multipliedBy(1L << doublings);
    return Optional.of(rest.compareTo(most) > 0 ? most : rest);
  }
}
