package org.givre.fx;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import org.givre.measure.CurvePlan;
import org.givre.measure.Gap;
import org.givre.words.Formats;

/**
 * The stretches of a curve without a reading: blank, patterned by cause, named where there is room.
 */
final class CurveGaps {

  /** A gap is seen however short it is. */
  private static final double LEAST = 3;

  private static final int NAMED = 4;
  private static final double BOX = 34;

  private final GraphicsContext g;
  private final Look look;
  private final CurveArea area;
  private final Function<Gap, GapLook> looks;

  CurveGaps(GraphicsContext g, Look look, CurveArea area, Function<Gap, GapLook> looks) {
    this.g = g;
    this.look = look;
    this.area = area;
    this.looks = looks;
  }

  void paint(CurvePlan.Trace trace, double top, double foot, ToDoubleFunction<Instant> x) {
    for (Gap gap : trace.gaps()) {
      double from = x.applyAsDouble(gap.from());
      double width = Math.max(LEAST, x.applyAsDouble(gap.to()) - from);
      pattern(looks.apply(gap).pattern(), from, top, width, foot - top);
    }
  }

  private void pattern(GapLook.Pattern pattern, double x, double y, double width, double height) {
    Palette colours = look.colours();
    switch (pattern) {
      case LINE -> Hatch.fill(g, colours, x, y, width, height);
      case SENSOR -> Hatch.crossed(g, colours, x, y, width, height);
      case STOPPED -> Hatch.level(g, colours, x, y, width, height);
    }
  }

  /** Names the longest ones, beside each other, never over each other. */
  void names(CurvePlan.Trace trace, Formats formats, ToDoubleFunction<Instant> x) {
    List<Gap> longest = new ArrayList<>(trace.gaps());
    longest.removeIf(gap -> looks.apply(gap).cause().isEmpty());
    longest.sort(Comparator.comparing(Gap::length).reversed());
    List<double[]> taken = new ArrayList<>();
    for (Gap gap : longest.subList(0, Math.min(NAMED, longest.size()))) {
      name(gap, formats, x, taken);
    }
  }

  private void name(Gap gap, Formats formats, ToDoubleFunction<Instant> x, List<double[]> taken) {
    String when = when(gap, formats);
    String cause = looks.apply(gap).cause();
    double size = 11 * look.scale();
    double width = Math.max(width(when, size), width(cause, size)) + 18;
    double middle = (x.applyAsDouble(gap.from()) + x.applyAsDouble(gap.to())) / 2;
    double left = Math.clamp(middle - width / 2, area.left(), area.right() - width);
    boolean free = taken.stream().noneMatch(is -> left < is[1] + 8 && left + width > is[0] - 8);
    if (!free || width > area.plotWidth()) {
      return;
    }
    taken.add(new double[] {left, left + width});
    double top = area.top() + (area.bottom() - area.top()) * 0.58;
    Palette colours = look.colours();
    g.setFill(colours.of("-color-bg-default"));
    g.fillRoundRect(left, top, width, BOX, 6, 6);
    Color violet = colours.of("-givre-unknown-emphasis");
    g.setStroke(violet);
    g.setLineWidth(1);
    g.strokeRoundRect(left + 0.5, top + 0.5, width - 1, BOX - 1, 6, 6);
    g.setFill(colours.of("-givre-unknown-fg"));
    g.setTextAlign(TextAlignment.CENTER);
    g.setTextBaseline(VPos.CENTER);
    g.setFont(look.fonts().strong(size));
    g.fillText(when, left + width / 2, top + 11);
    g.setFont(look.fonts().body(size));
    g.fillText(cause, left + width / 2, top + 24);
  }

  private double width(String text, double size) {
    Text measured = new Text(text);
    measured.setFont(look.fonts().strong(size));
    return measured.getLayoutBounds().getWidth();
  }

  private static String when(Gap gap, Formats formats) {
    boolean oneDay =
        formats.local(gap.from()).toLocalDate().equals(formats.local(gap.to()).toLocalDate());
    String from = oneDay ? formats.hour(gap.from()) : formats.shortDayHour(gap.from());
    String to = oneDay ? formats.hour(gap.to()) : formats.shortDayHour(gap.to());
    return from + "–" + to + " · " + formats.age(gap.length());
  }
}
