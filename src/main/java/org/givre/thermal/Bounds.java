package org.givre.thermal;

import java.time.Duration;

/**
 * A duration known between two bounds: readings are points, what happened between them is not
 * known. Both zero means no reading at all.
 */
public record Bounds(Duration atLeast, Duration atMost) {

  public static final Bounds NONE = new Bounds(Duration.ZERO, Duration.ZERO);

  public Bounds plus(Bounds other) {
    return new Bounds(atLeast.plus(other.atLeast), atMost.plus(other.atMost));
  }
}
