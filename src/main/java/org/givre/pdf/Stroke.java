package org.givre.pdf;

/** How a line is drawn: width in points, grey, lengths of dash and space (none: solid). */
public record Stroke(double width, double grey, float... dashes) {

  public static Stroke of(double width) {
    return new Stroke(width, 0);
  }
}
