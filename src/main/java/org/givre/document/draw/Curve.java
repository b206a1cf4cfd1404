package org.givre.document.draw;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.givre.document.CurveFacts;
import org.givre.pdf.Area;
import org.givre.pdf.Faces;
import org.givre.pdf.Pen;
import org.givre.pdf.Stroke;

/**
 * The curve on paper: grey from the minimum to the maximum of each column, the line joins the last
 * readings, a stretch without reading is hatched and never bridged.
 */
final class Curve implements Block {

  /** How much of the page it takes. */
  enum Size {
    SMALL,
    LARGE
  }

  private static final double BAND = 0.72;
  private static final Stroke GRID = new Stroke(0.4, 0.72);
  private static final Stroke LINE = Stroke.of(0.9);
  private static final Stroke LIMIT = new Stroke(1.3, 0, 6, 3);
  private static final Stroke DROP = new Stroke(0.6, 0, 1, 2.2f);
  private static final Stroke HATCHING = Stroke.of(0.5);

  /** A gap of a minute must be seen beside a year of readings. */
  private static final double GAP_LEAST = 2.4;

  private final CurveFacts facts;
  private final Size size;
  private final SheetFormats formats;
  private final CurveWords words;
  private final Scale scale;

  Curve(CurveFacts facts, Size size, SheetFormats formats, CurveWords words) {
    this.facts = facts;
    this.size = size;
    this.formats = formats;
    this.words = words;
    this.scale = Scale.of(facts, size == Size.LARGE);
  }

  /** The few words on the curve itself. */
  record CurveWords(String limit, UnaryOperator<String> named, String warmest, String hatching) {}

  @Override
  public double height(Faces faces, double width) {
    return size == Size.LARGE ? 160 : 80;
  }

  @Override
  public void draw(Pen pen, Area area) {
    double head = size == Size.LARGE ? 13 : 2;
    double axis = size == Size.LARGE ? 25 : 22;
    Area plot =
        new Area(
            area.x() + axis, area.y() + head, area.width() - axis - 4, area.height() - head - 13);
    grid(pen, plot);
    time(pen, plot);
    marks(pen, plot, false);
    for (List<CurveFacts.Column> run : runs()) {
      pen.fill(BAND, band(run, plot));
    }
    for (List<CurveFacts.Column> run : runs()) {
      pen.polyline(LINE, line(run, plot));
    }
    gaps(pen, plot);
    limits(pen, plot);
    marks(pen, plot, true);
    warmest(pen, plot);
  }

  private void grid(Pen pen, Area plot) {
    for (double tick : scale.ticks()) {
      double y = y(tick, plot);
      pen.line(GRID, plot.x(), y, plot.right(), y);
      pen.textRight(plot.x() - 4, y + 2.4, Type.AXIS, formats.axis(tick));
    }
    pen.line(Type.THIN, plot.x(), plot.bottom(), plot.right(), plot.bottom());
  }

  private void time(Pen pen, Area plot) {
    double baseline = plot.bottom() + 9.5;
    List<TimeTicks.Tick> ticks = TimeTicks.of(facts.from(), facts.to(), formats);
    double free = Double.NEGATIVE_INFINITY;
    TimeTicks.Tick last = ticks.getLast();
    double lastLeft = plot.right() - pen.width(Type.AXIS, last.label());
    for (TimeTicks.Tick tick : ticks.subList(0, ticks.size() - 1)) {
      double width = pen.width(Type.AXIS, tick.label());
      double x = tick == ticks.getFirst() ? plot.x() : x(tick.at(), plot) - width / 2;
      if (x > free + 6 && x + width < lastLeft - 6) {
        pen.text(x, baseline, Type.AXIS, tick.label());
        free = x + width;
      }
    }
    pen.text(lastLeft, baseline, Type.AXIS, last.label());
  }

  private List<List<CurveFacts.Column>> runs() {
    List<List<CurveFacts.Column>> runs = new ArrayList<>();
    CurveFacts.Column before = null;
    for (CurveFacts.Column column : facts.columns()) {
      if (before == null || gapBetween(before.at(), column.at())) {
        runs.add(new ArrayList<>());
      }
      runs.getLast().add(column);
      before = column;
    }
    return runs;
  }

  private boolean gapBetween(Instant one, Instant other) {
    return facts.gaps().stream()
        .anyMatch(gap -> gap.from().isBefore(other) && gap.to().isAfter(one));
  }

  private List<double[]> band(List<CurveFacts.Column> run, Area plot) {
    List<double[]> outline = new ArrayList<>();
    for (CurveFacts.Column column : run) {
      outline.add(new double[] {x(column.at(), plot), y(column.most(), plot) - 0.4});
    }
    for (CurveFacts.Column column : run.reversed()) {
      outline.add(new double[] {x(column.at(), plot), y(column.least(), plot) + 0.4});
    }
    return outline;
  }

  private List<double[]> line(List<CurveFacts.Column> run, Area plot) {
    List<double[]> points = new ArrayList<>();
    for (CurveFacts.Column column : run) {
      points.add(new double[] {x(column.at(), plot), y(column.last(), plot)});
    }
    if (points.size() == 1) {
      points.add(new double[] {points.getFirst()[0] + 0.8, points.getFirst()[1]});
    }
    return points;
  }

  private void gaps(Pen pen, Area plot) {
    for (CurveFacts.Gap gap : facts.gaps()) {
      double left = Math.max(plot.x(), x(gap.from(), plot));
      double right = Math.min(plot.right(), x(gap.to(), plot));
      double width = Math.max(GAP_LEAST, right - left);
      left = Math.min(left, plot.right() - width);
      Area area = new Area(left, plot.y(), width, plot.height());
      pen.hatch(HATCHING, area, 2.6);
      pen.box(Stroke.of(0.4), area);
    }
    if (!facts.gaps().isEmpty() && size == Size.SMALL) {
      double lastGap = x(facts.gaps().getLast().from(), plot);
      boolean atRight = lastGap > plot.x() + plot.width() / 2;
      double edge = atRight ? lastGap - 3 : plot.right() - 3;
      pen.textRight(edge, plot.bottom() - 4, Type.AXIS, words.hatching());
    }
  }

  private void limits(Pen pen, Area plot) {
    for (CurveFacts.Limit limit : facts.limits()) {
      double y = y(limit.value().degrees(), plot);
      if (y < plot.y() || y > plot.bottom()) {
        continue;
      }
      pen.line(LIMIT, plot.x(), y, plot.right(), y);
      String label =
          String.format(
              words.limit(), words.named().apply(limit.name()), formats.limit(limit.value()));
      double x = plot.x() + (size == Size.LARGE ? 9 : 3);
      double width = pen.width(Type.AXIS_BOLD, label);
      pen.block(1, new Area(x - 1, y - 9.2, width + 2, 7.6));
      pen.text(x, y - 3, Type.AXIS_BOLD, label);
    }
  }

  private void marks(Pen pen, Area plot, boolean circles) {
    if (size == Size.SMALL) {
      return;
    }
    double free = Double.NEGATIVE_INFINITY;
    double middle = plot.y() - 7;
    for (CurveFacts.Mark mark : facts.marks()) {
      double x = Math.clamp(x(mark.at(), plot), plot.x(), plot.right());
      double circle = Math.max(x, free);
      free = circle + 12.6;
      if (!circles) {
        pen.line(DROP, x, plot.y(), x, plot.bottom());
      } else {
        pen.disc(Stroke.of(0.8), circle, middle, 5.6);
        pen.textCentred(circle, middle + 2.4, Type.AXIS_BOLD, Integer.toString(mark.number()));
      }
    }
  }

  private void warmest(Pen pen, Area plot) {
    Optional<CurveFacts.Point> warmest = facts.warmest();
    if (warmest.isEmpty()) {
      return;
    }
    double x = x(warmest.get().at(), plot);
    double y = y(warmest.get().value().degrees(), plot);
    String value = formats.degrees(warmest.get().value().degrees());
    String label = size == Size.LARGE ? words.warmest() + " " + value + "\u202F°C" : value;
    double width = pen.width(Type.AXIS_BOLD, label);
    boolean left = x - width - 6 > plot.x();
    double at = left ? x - width - 5.5 : x + 5.5;
    pen.block(1, new Area(at - 1, y - 2.6, width + 2, 7.6));
    pen.text(at, y + 3.6, Type.AXIS_BOLD, label);
    pen.disc(Stroke.of(0.9), x, y, 2.1);
  }

  private double x(Instant at, Area plot) {
    double whole = Duration.between(facts.from(), facts.to()).toMillis();
    return plot.x()
        + plot.width() * Duration.between(facts.from(), at).toMillis() / Math.max(1, whole);
  }

  private double y(double degrees, Area plot) {
    return plot.bottom() - plot.height() * (degrees - scale.low()) / (scale.high() - scale.low());
  }
}
