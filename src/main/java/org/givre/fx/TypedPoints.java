package org.givre.fx;

import java.time.Instant;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;
import javafx.scene.canvas.GraphicsContext;
import org.givre.measure.CurvePlan;

/**
 * What a person read on the display and typed: hollow diamonds where it was read, never joined by a
 * line. The shape says it without the colour.
 */
final class TypedPoints {

  private static final double REACH = 4.5;

  private final GraphicsContext g;
  private final Palette colours;

  TypedPoints(GraphicsContext g, Palette colours) {
    this.g = g;
    this.colours = colours;
  }

  void paint(CurvePlan.Trace trace, ToDoubleFunction<Instant> x, DoubleUnaryOperator y) {
    for (CurvePlan.Typed typed : trace.typed()) {
      diamond(x.applyAsDouble(typed.at()), y.applyAsDouble(typed.number()));
    }
  }

  private void diamond(double x, double y) {
    double[] xs = {x - REACH, x, x + REACH, x};
    double[] ys = {y, y - REACH, y, y + REACH};
    g.setFill(colours.of("-color-bg-default"));
    g.fillPolygon(xs, ys, xs.length);
    g.setStroke(colours.of("-color-fg-default"));
    g.setLineWidth(1.3);
    g.setLineDashes();
    g.strokePolygon(xs, ys, xs.length);
  }
}
