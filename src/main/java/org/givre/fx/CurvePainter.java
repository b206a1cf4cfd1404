package org.givre.fx;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;
import org.givre.fx.CurveCanvas.Scale;
import org.givre.fx.CurveCanvas.Style;
import org.givre.measure.CurvePlan;
import org.givre.measure.Gap;
import org.givre.measure.Quantity;
import org.givre.measure.Source;
import org.givre.words.Formats;

/** One painting of one curve. */
final class CurvePainter {

  /** What the level strip counts as full where the gauge reads millimetres. */
  private static final double FULL_MM = 260;

  private final GraphicsContext g;
  private final Look look;
  private final Palette colours;
  private final CurveArea area;
  private final Scale scale;
  private final Formats formats;
  private final Function<Gap, GapLook> gapLooks;
  private final List<String> lanes;
  private CurvePlan plan;

  CurvePainter(
      GraphicsContext g, Look look, CurveArea area, Scale scale, CurveCanvas.Telling telling) {
    this.g = g;
    this.look = look;
    this.colours = look.colours();
    this.area = area;
    this.scale = scale;
    this.formats = telling.formats();
    this.gapLooks = telling.gaps();
    this.lanes = telling.lanes();
  }

  void paint(CurvePlan what, Optional<Instant> cursor) {
    plan = what;
    if (area.style() != Style.SPARK) {
      grid();
      ticks();
    }
    gaps();
    plan.limits().forEach(this::limit);
    List<CurvePlan.Trace> temperatures = temperatures();
    for (int at = temperatures.size() - 1; at >= 0; at--) {
      temperature(temperatures.get(at), at == 0);
    }
    if (area.style() == Style.PAGE) {
      level();
      CurveLanes lanes = new CurveLanes(g, look, area);
      lanes.names(this.lanes);
      lanes.paint(plan, this::x);
      temperatures.stream()
          .findFirst()
          .ifPresent(
              trace -> new CurveGaps(g, look, area, gapLooks).names(trace, formats, this::x));
    }
    cursor.ifPresent(this::cursor);
  }

  /** The stretch that is being drawn with the mouse, to be zoomed into. */
  void selection(double from, double to) {
    g.setFill(colours.of("-color-accent-fg").deriveColor(0, 1, 1, 0.16));
    g.fillRect(Math.min(from, to), area.top(), Math.abs(to - from), foot() - area.top());
    g.setStroke(colours.of("-color-accent-fg"));
    g.setLineWidth(1);
    g.setLineDashes();
    g.strokeLine(from, area.top(), from, foot());
    g.strokeLine(to, area.top(), to, foot());
  }

  private double x(Instant at) {
    return xOf(plan.place(at));
  }

  private double xOf(double column) {
    return area.left() + Math.clamp(column / plan.columns(), 0, 1) * area.plotWidth();
  }

  private void font(double size) {
    g.setFont(look.fonts().body(size * look.scale()));
  }

  private void grid() {
    font(11);
    g.setTextBaseline(VPos.CENTER);
    double step = scale.most() - scale.least() > 120 ? 40 : 20;
    for (double at = Math.ceil(scale.least() / step) * step; at <= scale.most(); at += step) {
      double y = Math.round(area.y(at, scale)) + 0.5;
      g.setStroke(colours.of("-givre-grid"));
      g.setLineWidth(1);
      g.setLineDashes();
      g.strokeLine(area.left(), y, area.right(), y);
      if (area.style() != Style.WALL) {
        g.setFill(colours.of("-color-fg-subtle"));
        g.setTextAlign(TextAlignment.RIGHT);
        g.fillText(formats.number(at, 0), area.left() - 6, y);
      }
    }
  }

  private void ticks() {
    font(area.style() == Style.WALL ? 20 : 11);
    g.setTextBaseline(VPos.BOTTOM);
    g.setTextAlign(TextAlignment.CENTER);
    double foot = area.levelBottom();
    int most = (int) Math.max(2, area.plotWidth() / (area.style() == Style.WALL ? 160 : 70));
    for (TimeTicks.Tick tick : TimeTicks.of(plan.from(), plan.to(), most, formats)) {
      double x = Math.round(x(tick.at())) + 0.5;
      g.setStroke(colours.of("-givre-grid"));
      g.setLineWidth(1);
      if (area.style() == Style.PAGE) {
        g.strokeLine(x, area.top(), x, foot);
      } else {
        g.strokeLine(x, foot, x, foot + 4);
      }
      g.setFill(colours.of(tick.newDay() ? "-color-fg-default" : "-color-fg-subtle"));
      double inside = Math.clamp(x, area.left() + 14, area.right() - 14);
      g.fillText(tick.text(), inside, area.levelBottom() + 19);
    }
  }

  private void gaps() {
    CurveGaps painter = new CurveGaps(g, look, area, gapLooks);
    temperatures().stream()
        .findFirst()
        .ifPresent(trace -> painter.paint(trace, area.top(), area.bottom(), this::x));
    if (area.style() == Style.PAGE) {
      levels().stream()
          .findFirst()
          .ifPresent(
              trace -> painter.paint(trace, area.levelTop() - 4, area.levelBottom(), this::x));
    }
  }

  private List<CurvePlan.Trace> temperatures() {
    return plan.traces().stream().filter(t -> t.quantity() == Quantity.TEMPERATURE).toList();
  }

  private List<CurvePlan.Trace> levels() {
    return plan.traces().stream().filter(trace -> isLevel(trace.quantity())).toList();
  }

  private double foot() {
    return area.style() == Style.PAGE ? area.levelBottom() : area.bottom();
  }

  private void limit(CurvePlan.LimitLine limit) {
    if (limit.quantity() != Quantity.TEMPERATURE) {
      return;
    }
    if (limit.value() < scale.least() || limit.value() > scale.most()) {
      return;
    }
    double y = Math.round(area.y(limit.value(), scale)) + 0.5;
    Color colour = colour(limit.rank());
    g.setStroke(colour);
    g.setLineWidth(limit.rank() == CurvePlan.Rank.STRICTEST ? 1.3 : 1);
    g.setLineDashes(limit.rank() == CurvePlan.Rank.STRICTEST ? dashes(7, 4) : dashes(3, 4));
    g.strokeLine(x(limit.from()), y, x(limit.to()), y);
    g.setLineDashes();
    if (area.style() != Style.SPARK) {
      name(limit, y);
    }
  }

  private void name(CurvePlan.LimitLine limit, double y) {
    boolean strict = limit.rank() == CurvePlan.Rank.STRICTEST;
    double size = area.style() == Style.WALL ? 26 : 11;
    g.setFont(
        strict ? look.fonts().strong(size * look.scale()) : look.fonts().body(size * look.scale()));
    g.setFill(text(limit.rank()));
    if (area.style() == Style.PAGE) {
      g.setTextAlign(TextAlignment.RIGHT);
      g.setTextBaseline(VPos.BOTTOM);
      g.fillText(limit.label(), area.right() - 4, y - 3);
    } else {
      g.setTextAlign(TextAlignment.LEFT);
      g.setTextBaseline(VPos.CENTER);
      g.fillText(formats.number(limit.value(), 0), area.right() + 8, y);
    }
  }

  private Color colour(CurvePlan.Rank rank) {
    return switch (rank) {
      case STRICTEST -> colours.of("-givre-danger-edge");
      case PRODUCT -> colours.of("-color-fg-muted");
      case WARNING -> colours.of("-givre-warning-edge");
    };
  }

  private Color text(CurvePlan.Rank rank) {
    return switch (rank) {
      case STRICTEST -> colours.of("-color-danger-fg");
      case PRODUCT -> colours.of("-color-fg-muted");
      case WARNING -> colours.of("-color-warning-fg");
    };
  }

  private static double[] dashes(double on, double off) {
    return new double[] {on, off};
  }

  private void temperature(CurvePlan.Trace trace, boolean first) {
    Color colour = colours.of(first ? "-color-accent-fg" : "-color-fg-muted");
    DoubleUnaryOperator y = degrees -> area.y(degrees, scale);
    for (CurvePlan.Segment segment : trace.segments()) {
      if (first) {
        band(segment, y, colour);
      }
      g.setStroke(colour);
      double width = area.style() == Style.WALL ? 3 : 1;
      g.setLineWidth(width * (first ? 1.6 : 1.3));
      line(segment, y);
      doubts(segment, y);
    }
    new TypedPoints(g, colours).paint(trace, this::x, y);
    if (area.style() != Style.SPARK && !trace.isEmpty()) {
      end(trace, y, colour, first);
    }
  }

  /** Minimum to maximum of each pixel, so that no peak is lost. */
  private void band(CurvePlan.Segment segment, DoubleUnaryOperator y, Color colour) {
    List<CurvePlan.Column> columns = segment.columns();
    double[] xs = new double[columns.size() * 2];
    double[] ys = new double[columns.size() * 2];
    for (int at = 0; at < columns.size(); at++) {
      CurvePlan.Column column = columns.get(at);
      xs[at] = xOf(column.index() + 0.5);
      ys[at] = y.applyAsDouble(column.most());
      xs[xs.length - 1 - at] = xs[at];
      ys[xs.length - 1 - at] = y.applyAsDouble(column.least());
    }
    g.setFill(colour.deriveColor(0, 1, 1, 0.24));
    g.fillPolygon(xs, ys, xs.length);
  }

  /** What a logger's file or a hand gave is dashed. */
  private void line(CurvePlan.Segment segment, DoubleUnaryOperator y) {
    List<CurvePlan.Column> columns = segment.columns();
    int from = 0;
    while (from < columns.size()) {
      boolean live = columns.get(from).source() == Source.LIVE;
      int to = from + 1;
      while (to < columns.size() && (columns.get(to).source() == Source.LIVE) == live) {
        to++;
      }
      g.setLineDashes(live ? null : dashes(3, 3));
      line(columns, Math.max(0, from - 1), to, y);
      from = to;
    }
    g.setLineDashes();
  }

  private void line(List<CurvePlan.Column> columns, int from, int to, DoubleUnaryOperator y) {
    g.beginPath();
    for (int at = from; at < to; at++) {
      double x = xOf(columns.get(at).index() + 0.5);
      if (at == from) {
        g.moveTo(x, y.applyAsDouble(columns.get(at).first()));
      }
      g.lineTo(x, y.applyAsDouble(columns.get(at).last()));
    }
    g.stroke();
  }

  /** Suspect readings keep their number, on hatching. */
  private void doubts(CurvePlan.Segment segment, DoubleUnaryOperator y) {
    if (area.style() == Style.SPARK) {
      return;
    }
    for (CurvePlan.Column column : segment.columns()) {
      if (column.belief() == CurvePlan.Belief.DOUBTFUL) {
        double top = y.applyAsDouble(column.most()) - 7;
        double foot = y.applyAsDouble(column.least()) + 7;
        double width = Math.max(2, area.plotWidth() / plan.columns());
        Hatch.fill(g, colours, xOf(column.index()), top, width, foot - top);
      }
    }
  }

  /** A dot on the last reading and the trace's name, unless what follows it is a gap. */
  private void end(CurvePlan.Trace trace, DoubleUnaryOperator y, Color colour, boolean first) {
    CurvePlan.Column last = trace.segments().getLast().end();
    double x = xOf(last.index() + 0.5);
    double height = y.applyAsDouble(last.last());
    boolean current = area.right() - x < 6;
    if (!current) {
      return;
    }
    g.setFill(colour);
    double dot = area.style() == Style.WALL ? 8 : 2.6;
    g.fillOval(x - dot, height - dot, 2 * dot, 2 * dot);
    if (area.style() == Style.CARD) {
      double size = 11 * look.scale();
      g.setFont(first ? look.fonts().strong(size) : look.fonts().body(size));
      g.setTextAlign(TextAlignment.LEFT);
      g.setTextBaseline(VPos.CENTER);
      g.fillText(trace.name(), area.right() + 8, height);
    }
  }

  private void level() {
    List<CurvePlan.Trace> levels = levels();
    if (levels.isEmpty()) {
      return;
    }
    CurvePlan.Trace trace = levels.getFirst();
    Color colour = colours.of("-color-accent-fg");
    font(11);
    g.setFill(colours.of("-color-fg-muted"));
    g.setTextAlign(TextAlignment.RIGHT);
    g.setTextBaseline(VPos.CENTER);
    g.fillText(trace.name(), area.left() - 6, area.levelTop() + 8);
    boolean millimetres = trace.quantity() == Quantity.LEVEL_MM;
    double full = millimetres ? FULL_MM : 100;
    String half = millimetres ? formats.withUnit(FULL_MM / 2, 0, "mm") : formats.percent(50);
    g.fillText(half, area.left() - 6, area.levelY(50));
    g.fillText("0", area.left() - 6, area.levelY(0) - 4);
    DoubleUnaryOperator y = level -> area.levelY(level / full * 100);
    for (CurvePlan.Segment segment : trace.segments()) {
      area13(segment, colour, y);
      g.setStroke(colour);
      g.setLineWidth(1.3);
      line(segment, y);
    }
    new TypedPoints(g, colours).paint(trace, this::x, y);
    plan.limits().stream()
        .filter(limit -> limit.quantity() == trace.quantity())
        .forEach(
            limit -> {
              g.setStroke(colour(limit.rank()));
              g.setLineDashes(dashes(3, 4));
              double height = Math.round(y.applyAsDouble(limit.value())) + 0.5;
              g.strokeLine(x(limit.from()), height, x(limit.to()), height);
              g.setLineDashes();
            });
  }

  private static boolean isLevel(Quantity quantity) {
    return quantity == Quantity.LEVEL_PERCENT || quantity == Quantity.LEVEL_MM;
  }

  private void area13(CurvePlan.Segment segment, Color colour, DoubleUnaryOperator y) {
    List<CurvePlan.Column> columns = segment.columns();
    double[] xs = new double[columns.size() + 2];
    double[] ys = new double[columns.size() + 2];
    for (int at = 0; at < columns.size(); at++) {
      xs[at] = xOf(columns.get(at).index() + 0.5);
      ys[at] = y.applyAsDouble(columns.get(at).last());
    }
    xs[columns.size()] = xs[columns.size() - 1];
    xs[columns.size() + 1] = xs[0];
    ys[columns.size()] = area.levelBottom();
    ys[columns.size() + 1] = area.levelBottom();
    g.setFill(colour.deriveColor(0, 1, 1, 0.13));
    g.fillPolygon(xs, ys, xs.length);
  }

  private void cursor(Instant at) {
    double x = Math.round(x(at)) + 0.5;
    g.setStroke(colours.of("-color-fg-default"));
    g.setLineWidth(1);
    g.setLineDashes();
    g.strokeLine(x, area.top(), x, foot());
    List<CurvePlan.Trace> temperatures = temperatures();
    for (int trace = 0; trace < temperatures.size(); trace++) {
      Color colour = colours.of(trace == 0 ? "-color-accent-fg" : "-color-fg-muted");
      temperatures.get(trace).at((int) plan.place(at)).ifPresent(column -> ring(x, column, colour));
    }
  }

  private void ring(double x, CurvePlan.Column column, Color colour) {
    double y = area.y(column.last(), scale);
    g.setFill(colours.of("-color-bg-default"));
    g.fillOval(x - 4, y - 4, 8, 8);
    g.setStroke(colour);
    g.setLineWidth(2);
    g.strokeOval(x - 4, y - 4, 8, 8);
  }
}
