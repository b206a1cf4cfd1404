package org.givre.thermal;

import java.time.Duration;

/** Time out of nitrogen between two places, which nothing measured. */
public record Exposure(Span span, Cause cause) {

  /** What took the unit out. */
  public enum Cause {
    /** From the shipper to its first position. */
    RECEPTION,
    MOVE,
    /** In an open tank, while somebody handled it. */
    OPENING
  }

  public Duration length() {
    return span.length();
  }
}
