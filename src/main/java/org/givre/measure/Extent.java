package org.givre.measure;

/** The least, the most, the first and the last of a run of values. */
public record Extent(double least, double most, double first, double last) {

  public static Extent of(double number) {
    return new Extent(number, number, number, number);
  }
}
