package org.givre.fx;

import javafx.scene.canvas.GraphicsContext;

/** The 45° hatching of what is not known: a stretch of time, a value, a place. */
public final class Hatch {
  private Hatch() {}

  private static final double STEP = 7;

  /** Hatches a rectangle in the violet of « sans mesure ». */
  public static void fill(
      GraphicsContext g, Palette colours, double x, double y, double width, double height) {
    fill(
        g,
        colours,
        new Roles("-givre-unknown-subtle", "-givre-unknown-emphasis"),
        x,
        y,
        width,
        height);
  }

  /** The ground and the lines. */
  public record Roles(String ground, String lines) {
    /** Blocked or out of service, without being a severity. */
    public static final Roles OUT = new Roles("-color-neutral-subtle", "-color-border-default");
  }

  /** Hatched both ways: the sensor, not the line. */
  static void crossed(
      GraphicsContext g, Palette colours, double x, double y, double width, double height) {
    fill(g, colours, x, y, width, height);
    g.save();
    g.beginPath();
    g.rect(x, y, width, height);
    g.clip();
    g.setStroke(colours.of("-givre-unknown-emphasis").deriveColor(0, 1, 1, 0.45));
    g.setLineWidth(1.2);
    double first = Math.floor((x - height) / STEP) * STEP;
    for (double at = first; at < x + width + height; at += STEP) {
      g.strokeLine(at, y, at + height, y + height);
    }
    g.restore();
  }

  /** Level lines on grey: nobody asked. */
  static void level(
      GraphicsContext g, Palette colours, double x, double y, double width, double height) {
    g.setFill(colours.of("-color-neutral-subtle"));
    g.fillRect(x, y, width, height);
    g.setStroke(colours.of("-color-fg-muted").deriveColor(0, 1, 1, 0.35));
    g.setLineWidth(1);
    g.setLineDashes();
    for (double at = y + STEP; at < y + height; at += STEP) {
      g.strokeLine(x, Math.round(at) + 0.5, x + width, Math.round(at) + 0.5);
    }
  }

  public static void fill(
      GraphicsContext g,
      Palette colours,
      Roles roles,
      double x,
      double y,
      double width,
      double height) {
    g.save();
    g.beginPath();
    g.rect(x, y, width, height);
    g.clip();
    g.setFill(colours.of(roles.ground()));
    g.fillRect(x, y, width, height);
    g.setStroke(colours.of(roles.lines()).deriveColor(0, 1, 1, 0.45));
    g.setLineWidth(1.2);
    g.setLineDashes();
    double first = Math.floor((x - height) / STEP) * STEP;
    for (double at = first; at < x + width + height; at += STEP) {
      g.strokeLine(at, y + height, at + height, y);
    }
    g.restore();
  }
}
