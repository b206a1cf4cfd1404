package org.givre.probe;

import java.util.List;

/**
 * Where a probe was compared with a reference: one point gives an offset, two a straight line.
 *
 * @param points one or two, at different temperatures
 */
public record CorrectionPoints(List<At> points) {

  /** What the reference was and what the probe read, in °C, uncorrected. */
  public record At(double reference, double read) {}

  private static final double LEAST_APART = 5;

  public CorrectionPoints {
    points = List.copyOf(points);
  }

  /** Two points too near to each other would make a line of nothing. */
  public boolean isUsable() {
    return points.size() == 1
        || points.size() == 2
            && Math.abs(points.getFirst().read() - points.getLast().read()) >= LEAST_APART;
  }

  public double slope() {
    if (points.size() < 2) {
      return 0;
    }
    At one = points.getFirst();
    At other = points.getLast();
    return (deviation(one) - deviation(other)) / (one.read() - other.read());
  }

  public double offset() {
    At one = points.getFirst();
    return deviation(one) - slope() * one.read();
  }

  private static double deviation(At point) {
    return point.reference() - point.read();
  }
}
