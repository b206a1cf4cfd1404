package org.givre.thermal;

import java.time.Duration;
import java.time.Instant;

/** A stretch of time [from, to]. */
public record Span(Instant from, Instant to) {

  public Span {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("a span that ends before it begins");
    }
  }

  public Duration length() {
    return Duration.between(from, to);
  }

  public boolean covers(Span other) {
    return !from.isAfter(other.from) && !to.isBefore(other.to);
  }
}
