package org.givre.fx;

import org.givre.fx.CurveCanvas.Scale;
import org.givre.fx.CurveCanvas.Style;

/** Where the parts of a curve stand in its canvas, px. */
record CurveArea(Style style, double width, double height) {

  private static final double LANES = 52;
  private static final double LEVEL = 58;

  double left() {
    return switch (style) {
      case CARD -> 38;
      case PAGE -> 58;
      case WALL -> 4;
      case SPARK -> 0;
    };
  }

  double right() {
    return width
        - switch (style) {
          case CARD -> 76;
          case PAGE -> 20;
          case WALL -> 76;
          case SPARK -> 2;
        };
  }

  double top() {
    return style == Style.SPARK ? 3 : 8;
  }

  /** The foot of the temperatures. */
  double bottom() {
    return switch (style) {
      case CARD -> height - 20;
      case PAGE -> height - 22 - LANES - LEVEL - 8;
      case WALL -> height - 30;
      case SPARK -> height - 3;
    };
  }

  double lanesTop() {
    return bottom() + 8;
  }

  double levelTop() {
    return bottom() + 8 + LANES;
  }

  double levelBottom() {
    return style == Style.PAGE ? height - 22 : bottom();
  }

  double plotWidth() {
    return Math.max(10, right() - left());
  }

  double y(double degrees, Scale scale) {
    double share = (degrees - scale.least()) / (scale.most() - scale.least());
    return bottom() - Math.clamp(share, -0.02, 1.02) * (bottom() - top());
  }

  double levelY(double percent) {
    return levelBottom() - Math.clamp(percent / 100, 0, 1) * (levelBottom() - levelTop() - 14);
  }
}
