package org.givre.measure;

/** A temperature in degrees Celsius, unrounded; limits are compared on this value. */
public record Celsius(double degrees) implements Comparable<Celsius> {

  public Celsius {
    if (!Double.isFinite(degrees)) {
      throw new IllegalArgumentException("not a temperature: " + degrees);
    }
  }

  /** Strictly warmer: equality with a "≤" limit is conform. */
  public boolean isAbove(Celsius limit) {
    return degrees > limit.degrees;
  }

  @Override
  public int compareTo(Celsius other) {
    return Double.compare(degrees, other.degrees);
  }
}
