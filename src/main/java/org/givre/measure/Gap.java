package org.givre.measure;

import java.time.Duration;
import java.time.Instant;

/**
 * A stretch of one channel without any usable reading; never filled in, never joined over.
 *
 * @param from the last usable reading before it
 * @param to the first usable reading after it, or the end of what was looked at
 * @param cause fault kind of the monitoring handbook; NOT_ASKED when the program did not run
 */
public record Gap(Instant from, Instant to, String cause) {

  public Gap {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("a gap that ends before it begins");
    }
  }

  public Duration length() {
    return Duration.between(from, to);
  }
}
