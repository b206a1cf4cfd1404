package org.givre.pdf;

/** Paper is measured in millimetres, PDF in points. */
public final class Millimetres {
  private Millimetres() {}

  public static double mm(double millimetres) {
    return millimetres * 72 / 25.4;
  }
}
