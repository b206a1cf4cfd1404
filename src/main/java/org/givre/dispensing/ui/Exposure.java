package org.givre.dispensing.ui;

import java.time.Duration;
import org.givre.dispensing.ExposureMarks;

/** How long the product has been out of nitrogen, against the site's two marks. */
record Exposure(Duration out, Duration warn, Duration deviation) {

  /** The bar goes a little further than the last mark. */
  private static final double BEYOND = 1.2;

  /** Where it stands between the marks. */
  enum Level {
    CALM,
    WARNED,
    DEVIATED
  }

  static Exposure of(Duration out, ExposureMarks marks) {
    return new Exposure(out, marks.warn(), marks.deviation());
  }

  Level level() {
    if (out.compareTo(deviation) >= 0) {
      return Level.DEVIATED;
    }
    return out.compareTo(warn) >= 0 ? Level.WARNED : Level.CALM;
  }

  /** Minutes and seconds, {@code 0:48}; seconds are not rounded up. */
  String text() {
    return "%d:%02d".formatted(out.toMinutes(), out.toSecondsPart());
  }

  /** How much of the bar is full, 0 to 1. */
  double share() {
    return Math.min(1.0, out.toMillis() / whole());
  }

  double warnShare() {
    return warn.toMillis() / whole();
  }

  double deviationShare() {
    return deviation.toMillis() / whole();
  }

  private double whole() {
    return deviation.toMillis() * BEYOND;
  }
}
