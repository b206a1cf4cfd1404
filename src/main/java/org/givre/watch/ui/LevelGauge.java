package org.givre.watch.ui;

import javafx.geometry.VPos;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.TextAlignment;
import org.givre.fx.Look;
import org.givre.fx.Palette;
import org.givre.probe.ChannelKind;
import org.givre.words.Formats;

/** A vessel filled to its level, with the two limits as marks; hatched when it is not known. */
final class LevelGauge extends Canvas {

  private static final double TUBE = 22;
  private static final double HEIGHT = 70;

  private final Look look;
  private LevelScale scale = LevelScale.of(ChannelKind.LEVEL_PERCENT);

  LevelGauge(Look look) {
    super(56, HEIGHT);
    this.look = look;
  }

  /**
   * @param level in the unit of the scale; not a number when it is not known
   */
  void show(double level, LevelScale scale, Formats formats) {
    this.scale = scale;
    Palette colours = look.colours();
    GraphicsContext g = getGraphicsContext2D();
    g.clearRect(0, 0, getWidth(), getHeight());
    g.setFill(colours.of("-color-bg-inset"));
    g.fillRoundRect(0.5, 0.5, TUBE, HEIGHT - 1, 6, 6);
    if (Double.isNaN(level)) {
      hatch(g, colours);
    } else {
      boolean low = level < scale.warning();
      double top = y(level);
      g.setFill(colours.of(low ? "-color-warning-emphasis" : "-color-accent-emphasis"));
      g.setGlobalAlpha(low ? 1 : 0.86);
      g.fillRoundRect(2.5, top, TUBE - 4, HEIGHT - 2.5 - top, 3, 3);
      g.setGlobalAlpha(1);
    }
    g.setStroke(colours.of("-color-border-default"));
    g.setLineWidth(1);
    g.strokeRoundRect(0.5, 0.5, TUBE, HEIGHT - 1, 6, 6);
    mark(g, formats, scale.warning(), colours, "-givre-warning-edge");
    mark(g, formats, scale.critical(), colours, "-givre-danger-edge");
  }

  private void hatch(GraphicsContext g, Palette colours) {
    g.setFill(colours.of("-givre-unknown-subtle"));
    g.fillRoundRect(1.5, 1.5, TUBE - 2, HEIGHT - 3, 5, 5);
    g.save();
    g.beginPath();
    g.rect(1.5, 1.5, TUBE - 2, HEIGHT - 3);
    g.clip();
    g.setStroke(colours.of("-givre-unknown-emphasis"));
    g.setGlobalAlpha(0.35);
    for (double at = -HEIGHT; at < TUBE; at += 7) {
      g.strokeLine(at, HEIGHT, at + HEIGHT, 0);
    }
    g.restore();
  }

  private void mark(
      GraphicsContext g, Formats formats, double level, Palette colours, String role) {
    double y = Math.round(y(level)) + 0.5;
    g.setStroke(colours.of(role));
    g.setLineWidth(2);
    g.strokeLine(TUBE - 5, y, TUBE + 4, y);
    g.setFill(colours.of("-color-fg-subtle"));
    g.setFont(look.fonts().body(11 * look.scale()));
    g.setTextAlign(TextAlignment.LEFT);
    g.setTextBaseline(VPos.CENTER);
    boolean close = y(scale.critical()) - y(scale.warning()) < 12;
    double apart = !close ? 0 : level == scale.warning() ? -3 : 4;
    g.fillText(formats.number(level, 0), TUBE + 8, y + apart);
  }

  private double y(double level) {
    return HEIGHT - 2.5 - Math.clamp(level / scale.full(), 0, 1) * (HEIGHT - 5);
  }
}
