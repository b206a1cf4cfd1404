package org.givre.bench;

import java.util.Optional;

/**
 * One measured number. Names stay from version to version, so that figures can be compared.
 *
 * @param against what it was measured beside, in the same run
 * @param ratio this number divided by the other's, or how many times better, as the figure says
 */
public record Figure(
    String bench,
    String figure,
    double value,
    String unit,
    Optional<String> against,
    Optional<Double> ratio) {

  public static Figure of(String bench, String figure, double value, String unit) {
    return new Figure(bench, figure, value, unit, Optional.empty(), Optional.empty());
  }

  public Figure against(String other, double itsRatio) {
    return new Figure(bench, figure, value, unit, Optional.of(other), Optional.of(itsRatio));
  }
}
