package org.givre.pdf;

/** How a text is set: its face, its size in points, its grey (0 black, 1 white). */
public record Style(Face face, double size, double grey) {

  public static Style of(Face face, double size) {
    return new Style(face, size, 0);
  }

  public Style grey(double level) {
    return new Style(face, size, level);
  }

  public Style size(double points) {
    return new Style(face, points, grey);
  }
}
