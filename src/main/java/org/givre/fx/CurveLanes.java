package org.givre.fx;

import java.time.Instant;
import java.util.function.ToDoubleFunction;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;
import org.givre.measure.CurvePlan;

/** Under a page's curve: what was done to the tank, and its alarms. */
final class CurveLanes {

  private final GraphicsContext g;
  private final Look look;
  private final CurveArea area;

  CurveLanes(GraphicsContext g, Look look, CurveArea area) {
    this.g = g;
    this.look = look;
    this.area = area;
  }

  void names(java.util.List<String> lanes) {
    g.setFill(look.colours().of("-color-fg-muted"));
    g.setFont(look.fonts().body(11 * look.scale()));
    g.setTextAlign(TextAlignment.RIGHT);
    g.setTextBaseline(VPos.CENTER);
    for (int lane = 0; lane < lanes.size(); lane++) {
      g.fillText(lanes.get(lane), area.left() - 6, area.lanesTop() + 11 + 22 * lane);
    }
  }

  void paint(CurvePlan plan, ToDoubleFunction<Instant> x) {
    g.setStroke(look.colours().of("-givre-grid"));
    g.setLineWidth(1);
    double top = Math.round(area.lanesTop()) - 0.5;
    g.strokeLine(0, top, area.width(), top);
    g.strokeLine(0, area.levelTop() - 4.5, area.width(), area.levelTop() - 4.5);
    for (CurvePlan.Mark mark : plan.marks()) {
      if (mark.to().isBefore(plan.from()) || mark.from().isAfter(plan.to())) {
        continue;
      }
      double from = Math.clamp(x.applyAsDouble(mark.from()), area.left(), area.right());
      double to = Math.clamp(x.applyAsDouble(mark.to()), area.left(), area.right());
      draw(mark, from, Math.max(4, to - from));
    }
  }

  private void draw(CurvePlan.Mark mark, double from, double width) {
    boolean act =
        switch (mark.kind()) {
          case LID, FILL, MAINTENANCE, CALIBRATION, TYPED -> true;
          case WARNING, CRITICAL, NO_DATA -> false;
        };
    double y = area.lanesTop() + (act ? 6 : 28);
    Color colour = look.colours().of(role(mark.kind()));
    if (mark.kind() == CurvePlan.MarkKind.TYPED) {
      g.setStroke(colour);
      g.setLineWidth(1.5);
      g.strokeOval(from, y + 1, 8, 8);
    } else if (mark.kind() == CurvePlan.MarkKind.FILL) {
      g.setStroke(colour);
      g.setLineWidth(1.5);
      g.strokeRoundRect(from, y, Math.max(9, width), 10, 3, 3);
    } else {
      g.setFill(colour);
      g.fillRoundRect(from, y, width, 10, 3, 3);
    }
    g.setFill(look.colours().of("-color-fg-default"));
    g.setFont(look.fonts().body(11 * look.scale()));
    g.setTextBaseline(VPos.CENTER);
    boolean late = from > area.right() - 130;
    g.setTextAlign(late ? TextAlignment.RIGHT : TextAlignment.LEFT);
    g.fillText(mark.label(), late ? from - 5 : from + width + 6, y + 5);
  }

  private static String role(CurvePlan.MarkKind kind) {
    return switch (kind) {
      case LID, MAINTENANCE, CALIBRATION, TYPED -> "-color-neutral-emphasis";
      case FILL -> "-color-accent-fg";
      case WARNING -> "-color-warning-emphasis";
      case CRITICAL -> "-color-danger-emphasis";
      case NO_DATA -> "-givre-unknown-emphasis";
    };
  }
}
