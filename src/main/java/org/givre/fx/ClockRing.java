package org.givre.fx;

import java.time.Duration;
import javafx.geometry.Pos;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.StrokeLineCap;

/** What is left of a time as a ring, the figure inside. Past its end the ring is whole and red. */
public final class ClockRing extends StackPane {

  private final Look look;
  private final Canvas canvas;
  private final Label caption = Labels.of("", "caption");
  private final Label figure;
  private final Label unit = Labels.of("", "caption");
  private double share = 1;
  private String role = "-color-accent-emphasis";

  /**
   * @param size of the whole ring in px
   * @param largest whether this is the clock that ends first: its figure is the largest
   */
  public ClockRing(Look look, double size, Rank largest) {
    this.look = look;
    this.canvas = new Canvas(size, size);
    this.figure = Labels.figure("", largest == Rank.FIRST ? "clock-first" : "clock-other");
    VBox inside = new VBox(0, caption, figure, unit);
    inside.setAlignment(Pos.CENTER);
    setMinSize(size, size);
    setMaxSize(size, size);
    getChildren().addAll(canvas, inside);
    look.palette().addListener((at, before, after) -> paint());
    paint();
  }

  /** The clock that ends first, or one of the others. */
  public enum Rank {
    FIRST,
    OTHER
  }

  /**
   * Shows what is left.
   *
   * @param left zero or negative once the time is over
   * @param state NORMAL while there is time, ATTENTION once warned, CRITICAL once over
   */
  public void show(Duration left, Duration whole, State state, String captionText) {
    double part = whole.isZero() ? 0 : (double) left.toMillis() / whole.toMillis();
    share = Math.clamp(part, 0, 1);
    role =
        switch (state) {
          case CRITICAL -> "-color-danger-emphasis";
          case ATTENTION -> "-color-warning-emphasis";
          case UNKNOWN -> "-givre-unknown-emphasis";
          default -> "-color-accent-emphasis";
        };
    caption.setText(captionText);
    long seconds = Math.abs(left.toSeconds());
    boolean hours = seconds >= 3600;
    String sign = left.isNegative() ? "−" : "";
    figure.setText(
        sign
            + (hours
                ? "%d:%02d".formatted(seconds / 3600, seconds % 3600 / 60)
                : "%d:%02d".formatted(seconds / 60, seconds % 60)));
    unit.setText(hours ? "h : min" : "min : s");
    if (left.isNegative() || left.isZero()) {
      share = 1;
    }
    paint();
    setAccessibleText(captionText + " " + figure.getText() + " " + unit.getText());
  }

  private void paint() {
    double size = canvas.getWidth();
    GraphicsContext g = canvas.getGraphicsContext2D();
    Palette colours = look.colours();
    g.clearRect(0, 0, size, size);
    double width = size > 160 ? 14 : 9;
    double in = 8 + width / 2;
    ticks(g, size, colours.of("-color-border-default"));
    g.setLineWidth(width);
    g.setLineCap(StrokeLineCap.BUTT);
    g.setStroke(colours.of("-givre-hover"));
    g.strokeOval(in, in, size - 2 * in, size - 2 * in);
    g.setStroke(colours.of(role));
    g.strokeArc(in, in, size - 2 * in, size - 2 * in, 90, -360 * share, ArcType.OPEN);
  }

  private static void ticks(GraphicsContext g, double size, Color colour) {
    g.setStroke(colour);
    g.setLineWidth(1);
    double middle = size / 2;
    for (int tick = 0; tick < 24; tick++) {
      double angle = Math.PI * 2 * tick / 24;
      double outer = middle - 1;
      double inner = middle - 4;
      g.strokeLine(
          middle + outer * Math.sin(angle),
          middle - outer * Math.cos(angle),
          middle + inner * Math.sin(angle),
          middle - inner * Math.cos(angle));
    }
  }
}
