package org.givre.inventory;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** How long the lid was open, all openings together, and since when it is open now. */
public record LidTime(Duration closed, Optional<Instant> since) {

  /**
   * Time out of cryogenic temperature that is a warning, then a deviation (domain handbook §20).
   */
  public static final Duration WARNING = Duration.ofMinutes(3);

  public static final Duration DEVIATION = Duration.ofMinutes(5);

  public Duration total(Instant now) {
    return since.map(at -> closed.plus(Duration.between(at, now))).orElse(closed);
  }

  /** This opening alone. */
  public Duration now(Instant now) {
    return since.map(at -> Duration.between(at, now)).orElse(Duration.ZERO);
  }

  public boolean isOpen() {
    return since.isPresent();
  }
}
