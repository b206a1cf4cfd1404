package org.givre.pdf;

/** A rectangle in points, from the page's top left corner. */
public record Area(double x, double y, double width, double height) {

  public double right() {
    return x + width;
  }

  public double bottom() {
    return y + height;
  }

  public Area inset(double by) {
    return new Area(x + by, y + by, width - 2 * by, height - 2 * by);
  }
}
