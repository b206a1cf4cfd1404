package org.givre.storage.ui;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.TextAlignment;
import org.givre.fx.Palette;
import org.givre.fx.Screen;
import org.givre.storage.RackUse;
import org.givre.storage.TankShape;
import org.givre.storage.TankUse;

/** Paints a tank seen from above in the colours of the moment. */
final class TankPainter {

  /** Between two racks, in px at 100 %. */
  private static final double GAP = 7;

  private final Screen screen;
  private final Palette colours;
  private final GraphicsContext pen;
  private final double half;

  TankPainter(Screen screen, GraphicsContext pen, double half) {
    this.screen = screen;
    this.colours = screen.look().colours();
    this.pen = pen;
    this.half = half;
  }

  void paint(TankUse tank, RackOutlines outlines, String chosen, String middle, boolean focused) {
    pen.clearRect(0, 0, 2 * half, 2 * half);
    pen.setLineJoin(StrokeLineJoin.ROUND);
    boolean round = tank.tank().layout().shape() == TankShape.ROUND;
    wall(round, focused);
    for (int place = 0; place < tank.racks().size(); place++) {
      RackUse use = tank.racks().get(place);
      rack(outlines.all().get(place), use, use.rack().equals(chosen));
    }
    boolean empty = outlines.all().stream().noneMatch(outline -> outline.holds(0, 0));
    if (round && empty) {
      middle(middle);
    }
  }

  private void wall(boolean round, boolean focused) {
    pen.setFill(colours.of("-color-bg-inset"));
    pen.setStroke(colours.of(focused ? "-color-accent-emphasis" : "-color-border-default"));
    pen.setLineWidth(focused ? 2 : 1);
    double edge = half * 0.985;
    if (round) {
      circle(edge);
      pen.setStroke(colours.of("-color-border-muted"));
      pen.setLineWidth(1);
      pen.strokeOval(half - half * .95, half - half * .95, half * 1.9, half * 1.9);
    } else {
      pen.fillRoundRect(half - edge, half - edge, 2 * edge, 2 * edge, 12, 12);
      pen.strokeRoundRect(half - edge, half - edge, 2 * edge, 2 * edge, 12, 12);
    }
  }

  private void circle(double radius) {
    pen.fillOval(half - radius, half - radius, 2 * radius, 2 * radius);
    pen.strokeOval(half - radius, half - radius, 2 * radius, 2 * radius);
  }

  private void rack(RackOutline outline, RackUse use, boolean chosen) {
    boolean out = use.outOfService().isPresent();
    pen.beginPath();
    trace(outline);
    pen.setFill(colours.of(chosen ? "-color-accent-subtle" : "-color-bg-default"));
    pen.fill();
    if (out) {
      hatch(outline);
    }
    pen.beginPath();
    trace(outline);
    pen.setStroke(colours.of(chosen ? "-color-accent-emphasis" : "-color-border-default"));
    pen.setLineWidth(chosen ? 2.5 : 1);
    pen.stroke();
    share(outline, use);
    names(outline, use, chosen, out);
  }

  private void trace(RackOutline outline) {
    switch (outline) {
      case RackOutline.Sector sector -> trace(sector);
      case RackOutline.Canister can -> {
        double radius = can.radius() * half - GAP / 2;
        pen.arc(x(can.nameX()), y(can.nameY()), radius, radius, 0, 360);
      }
      case RackOutline.Block block -> {
        double gap = GAP / 2 / half;
        pen.rect(
            x(block.left() + gap),
            y(block.top() + gap),
            (block.width() - 2 * gap) * half,
            (block.height() - 2 * gap) * half);
      }
    }
    pen.closePath();
  }

  /** The gap keeps one width from the middle to the wall, as between real racks. */
  private void trace(RackOutline.Sector sector) {
    double inner = sector.inner() * half;
    double outer = sector.outer() * half;
    double innerGap = Math.toDegrees(Math.asin(Math.min(1, GAP / 2 / inner)));
    double outerGap = Math.toDegrees(Math.asin(GAP / 2 / outer));
    double start = 90 - sector.from() - outerGap;
    double sweep = sector.to() - sector.from() - 2 * outerGap;
    pen.arc(half, half, outer, outer, start, -sweep);
    double back = 90 - sector.to() + innerGap;
    double backSweep = sector.to() - sector.from() - 2 * innerGap;
    pen.arc(half, half, inner, inner, back, backSweep);
  }

  private void hatch(RackOutline outline) {
    pen.save();
    pen.beginPath();
    trace(outline);
    pen.clip();
    pen.setStroke(colours.of("-color-border-default"));
    pen.setLineWidth(1);
    for (double at = -2 * half; at < 2 * half; at += 7) {
      pen.strokeLine(at, 2 * half, at + 2 * half, 0);
    }
    pen.restore();
  }

  /** How much of the rack is taken, as an arc along the wall. */
  private void share(RackOutline outline, RackUse use) {
    if (use.occupied() == 0) {
      return;
    }
    switch (outline) {
      case RackOutline.Sector sector -> share(sector, use);
      case RackOutline.Canister can -> share(can, use);
      case RackOutline.Block block -> share(block, use);
    }
  }

  private void share(RackOutline.Canister can, RackUse use) {
    double part = (double) use.occupied() / use.positions();
    double radius = can.radius() * half - 9;
    pen.setStroke(colours.of("-color-accent-emphasis"));
    pen.setLineWidth(5);
    pen.strokeArc(
        x(can.nameX()) - radius,
        y(can.nameY()) - radius,
        2 * radius,
        2 * radius,
        90,
        -Math.max(4, part * 360),
        ArcType.OPEN);
  }

  private void share(RackOutline.Block block, RackUse use) {
    double part = (double) use.occupied() / use.positions();
    double width = block.width() * half - 2 * GAP - 6;
    pen.setFill(colours.of("-color-accent-emphasis"));
    pen.fillRect(x(block.left()) + GAP + 3, y(block.top()) + GAP + 1, Math.max(3, part * width), 4);
  }

  private void share(RackOutline.Sector sector, RackUse use) {
    double part = (double) use.occupied() / use.positions();
    double radius = sector.outer() * half - 8;
    double length = Math.max(2.2, part * (sector.to() - sector.from() - 8));
    pen.setStroke(colours.of("-color-accent-emphasis"));
    pen.setLineWidth(5);
    pen.setLineCap(javafx.scene.shape.StrokeLineCap.BUTT);
    pen.strokeArc(
        half - radius,
        half - radius,
        2 * radius,
        2 * radius,
        90 - sector.from() - 3.5,
        -length,
        ArcType.OPEN);
  }

  private void names(RackOutline outline, RackUse use, boolean chosen, boolean out) {
    double scale = screen.look().scale();
    boolean narrow = room(outline) * half < 46 * scale;
    double x = x(outline.nameX());
    double y = y(outline.nameY());
    pen.setTextAlign(TextAlignment.CENTER);
    pen.setTextBaseline(VPos.CENTER);
    Color strong = colours.of(chosen ? "-givre-accent-dark" : "-color-fg-default");
    pen.setFill(strong);
    pen.setFont(screen.look().fonts().strong(17 * scale));
    if (narrow) {
      pen.setFont(screen.look().fonts().strong(12 * scale));
      pen.fillText(use.rack(), x, y);
      return;
    }
    pen.fillText(use.rack(), x, y - 8 * scale);
    pen.setFill(chosen ? strong : colours.of("-color-fg-muted"));
    pen.setFont(
        chosen ? screen.look().fonts().strong(11 * scale) : screen.look().fonts().body(11 * scale));
    pen.fillText(count(use, out), x, y + 9 * scale);
  }

  /** How wide the outline is where its name stands. */
  private static double room(RackOutline outline) {
    return switch (outline) {
      case RackOutline.Sector s ->
          Math.toRadians(Math.min(180, s.to() - s.from())) * (s.inner() + s.outer()) / 2;
      case RackOutline.Canister can -> can.radius() * 1.6;
      case RackOutline.Block block -> block.width();
    };
  }

  private String count(RackUse use, boolean out) {
    if (out) {
      return screen.say("storage.rack.out");
    }
    return use.occupied() == 0
        ? screen.say("storage.rack.empty")
        : screen.say("storage.rack.share", use.occupied(), use.positions());
  }

  private void middle(String reading) {
    double scale = screen.look().scale();
    pen.setFill(colours.of("-color-bg-default"));
    pen.setStroke(colours.of("-color-border-default"));
    pen.setLineWidth(1);
    circle(half * 0.205);
    pen.setTextAlign(TextAlignment.CENTER);
    pen.setTextBaseline(VPos.CENTER);
    if (reading.isEmpty()) {
      return;
    }
    pen.setFill(colours.of("-color-fg-muted"));
    pen.setFont(screen.look().fonts().body(11 * scale));
    pen.fillText(screen.say("storage.tank.probe"), half, half - 7 * scale);
    pen.setFill(colours.of("-color-fg-default"));
    pen.setFont(screen.look().fonts().figure(12 * scale));
    pen.fillText(reading, half, half + 8 * scale);
  }

  private double x(double units) {
    return half + units * half;
  }

  private double y(double units) {
    return half + units * half;
  }
}
