package org.givre.measure;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * The stretch of time a curve is asked for.
 *
 * @param knownUntil readings can exist up to here; what is missing between the last reading and
 *     this instant is a gap, what lies after it is the future and stays blank
 */
public record CurveWindow(Instant from, Instant to, Instant knownUntil, int columns) {

  public CurveWindow {
    if (!from.isBefore(to) || columns < 1) {
      throw new IllegalArgumentException("a window of nothing");
    }
  }

  /** A window that ends now. */
  public static CurveWindow last(Duration span, Instant now, int columns) {
    return new CurveWindow(now.minus(span), now, now, columns);
  }

  public CurvePlan plan(List<CurvePlan.Trace> traces) {
    return new CurvePlan(from, to, columns, traces, List.of(), List.of());
  }

  int column(Instant at) {
    double span = Duration.between(from, to).toNanos();
    int index = (int) (Duration.between(from, at).toNanos() / span * columns);
    return Math.min(columns - 1, Math.max(0, index));
  }
}
