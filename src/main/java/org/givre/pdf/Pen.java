package org.givre.pdf;

import java.util.List;
import java.util.function.Consumer;

/**
 * Draws on one page, in points from the top left corner. Everything is a level of grey (0 black, 1
 * white): a sheet must survive a photocopy.
 */
public final class Pen {

  /** Distance that makes a quarter of a circle out of one Bézier curve. */
  private static final double ARC = 0.5522847498;

  private final Faces faces;
  private final FontsOfFile fonts;
  private final Operators out = new Operators();
  private final double height;

  /** What the file already says, so that it is not said again; not a number: nothing yet. */
  private double filling = Double.NaN;

  private Stroke stroke = Stroke.of(Double.NaN);

  Pen(Faces faces, FontsOfFile fonts, double height) {
    this.faces = faces;
    this.fonts = fonts;
    this.height = height;
  }

  public Faces faces() {
    return faces;
  }

  /** Everything drawn so far, as the file holds it. */
  byte[] drawn() {
    return out.bytes();
  }

  /** Draws something whose upper left corner is moved to a point of the page. */
  public void at(double x, double y, Consumer<Pen> drawing) {
    out.end("q").raw("1 0 0 1 ").number(x).number(-y).end("cm");
    drawing.accept(this);
    restore();
  }

  private void restore() {
    out.end("Q");
    filling = Double.NaN;
    stroke = Stroke.of(Double.NaN);
  }

  public void text(double x, double baseline, Style style, String text) {
    if (!text.isEmpty()) {
      beginText(style);
      out.number(x).number(height - baseline).raw("Td ");
      endText(style, text);
    }
  }

  public void textRight(double right, double baseline, Style style, String text) {
    text(right - width(style, text), baseline, style, text);
  }

  public void textCentred(double middle, double baseline, Style style, String text) {
    text(middle - width(style, text) / 2, baseline, style, text);
  }

  /** Text whose middle lies at a point, turned anticlockwise by an angle in radians. */
  public void textAcross(double x, double y, double angle, Style style, String text) {
    if (text.isEmpty()) {
      return;
    }
    double half = width(style, text) / 2;
    double drop = style.size() * 0.35;
    double cos = Math.cos(angle);
    double sin = Math.sin(angle);
    beginText(style);
    out.number(cos).number(sin).number(-sin).number(cos);
    out.number(x - half * cos + drop * sin).number(height - y - half * sin - drop * cos);
    out.raw("Tm ");
    endText(style, text);
  }

  public double width(Style style, String text) {
    return faces.width(style.face(), style.size(), faces.printable(style.face(), text));
  }

  private void beginText(Style style) {
    fillWith(style.grey());
    out.raw("BT /").raw(FontsOfFile.name(style.face())).put(' ').number(style.size()).raw("Tf ");
  }

  private void endText(Style style, String text) {
    fonts.write(style.face(), faces.printable(style.face(), text), out);
    out.end("Tj ET");
  }

  public void line(Stroke stroke, double x1, double y1, double x2, double y2) {
    begin(stroke);
    move(x1, y1);
    lineTo(x2, y2);
    out.end("S");
  }

  /** A line through points given as x, y, x, y…; fewer than two points draw nothing. */
  public void polyline(Stroke stroke, List<double[]> points) {
    if (points.size() < 2) {
      return;
    }
    begin(stroke);
    path(points);
    out.end("S");
  }

  public void fill(double grey, List<double[]> outline) {
    if (outline.size() < 3) {
      return;
    }
    fillWith(grey);
    path(outline);
    out.end("h f");
  }

  public void box(Stroke stroke, Area area) {
    begin(stroke);
    rectangle(area);
    out.end("S");
  }

  public void block(double grey, Area area) {
    fillWith(grey);
    rectangle(area);
    out.end("f");
  }

  /** A white disc with a rim. */
  public void disc(Stroke rim, double x, double y, double radius) {
    begin(rim);
    fillWith(1);
    double reach = radius * ARC;
    move(x + radius, y);
    curve(x + radius, y + reach, x + reach, y + radius, x, y + radius);
    curve(x - reach, y + radius, x - radius, y + reach, x - radius, y);
    curve(x - radius, y - reach, x - reach, y - radius, x, y - radius);
    curve(x + reach, y - radius, x + radius, y - reach, x + radius, y);
    out.end("h B");
  }

  /** 45° lines, cut at the area's edges, for what was not measured. */
  public void hatch(Stroke stroke, Area area, double step) {
    out.end("q");
    block(1, area);
    rectangle(area);
    out.end("W n");
    begin(stroke);
    for (double x = area.x() - area.height(); x < area.right(); x += step) {
      move(x, area.bottom());
      lineTo(x + area.height(), area.y());
    }
    out.end("S");
    restore();
  }

  /** All modules as one path: two fills side by side would leave white seams on a screen. */
  public void code(Modules modules, double x, double y, double side) {
    double module = side / modules.side();
    fillWith(0);
    for (int row = 0; row < modules.side(); row++) {
      for (int column = 0; column < modules.side(); column++) {
        if (modules.isDark(row, column)) {
          int first = column;
          while (column + 1 < modules.side() && modules.isDark(row, column + 1)) {
            column++;
          }
          double width = (column - first + 1) * module;
          rectangle(new Area(x + first * module, y + row * module, width, module));
        }
      }
    }
    out.end("f");
  }

  private void fillWith(double grey) {
    if (grey != filling) {
      out.number(grey).end("g");
      filling = grey;
    }
  }

  private void begin(Stroke wanted) {
    if (wanted.equals(stroke)) {
      return;
    }
    out.number(wanted.grey()).raw("G ").number(wanted.width()).raw("w [");
    for (float dash : wanted.dashes()) {
      out.number(dash);
    }
    out.end("] 0 d");
    stroke = wanted;
  }

  private void path(List<double[]> points) {
    move(points.getFirst()[0], points.getFirst()[1]);
    for (double[] point : points.subList(1, points.size())) {
      lineTo(point[0], point[1]);
    }
  }

  private void rectangle(Area area) {
    out.number(area.x()).number(height - area.bottom());
    out.number(area.width()).number(area.height()).end("re");
  }

  private void move(double x, double y) {
    out.number(x).number(height - y).end("m");
  }

  private void lineTo(double x, double y) {
    out.number(x).number(height - y).end("l");
  }

  private void curve(double x1, double y1, double x2, double y2, double x3, double y3) {
    out.number(x1).number(height - y1).number(x2).number(height - y2);
    out.number(x3).number(height - y3).end("c");
  }
}
