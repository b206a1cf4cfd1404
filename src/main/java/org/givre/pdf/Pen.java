package org.givre.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.util.Matrix;

/**
 * Draws on one page, in points from the top left corner. Everything is a level of grey (0 black, 1
 * white): a sheet must survive a photocopy.
 */
public final class Pen {

  /** Distance that makes a quarter of a circle out of one Bézier curve. */
  private static final double ARC = 0.5522847498;

  private final PdfFile file;
  private final PDPageContentStream out;
  private final double height;

  Pen(PdfFile file, PDPageContentStream out, double height) {
    this.file = file;
    this.out = out;
    this.height = height;
  }

  public Faces faces() {
    return file.faces();
  }

  /** Draws something whose upper left corner is moved to a point of the page. */
  public void at(double x, double y, java.util.function.Consumer<Pen> drawing) {
    on(
        () -> {
          out.saveGraphicsState();
          out.transform(Matrix.getTranslateInstance((float) x, (float) -y));
        });
    drawing.accept(this);
    on(out::restoreGraphicsState);
  }

  public void text(double x, double baseline, Style style, String text) {
    place(style, text, Matrix.getTranslateInstance((float) x, (float) (height - baseline)));
  }

  public void textRight(double right, double baseline, Style style, String text) {
    text(right - width(style, text), baseline, style, text);
  }

  public void textCentred(double middle, double baseline, Style style, String text) {
    text(middle - width(style, text) / 2, baseline, style, text);
  }

  /** Text whose middle lies at a point, turned anticlockwise by an angle in radians. */
  public void textAcross(double x, double y, double angle, Style style, String text) {
    double half = width(style, text) / 2;
    double drop = style.size() * 0.35;
    Matrix place =
        Matrix.getRotateInstance(
            angle,
            (float) (x - half * Math.cos(angle) + drop * Math.sin(angle)),
            (float) (height - y - half * Math.sin(angle) - drop * Math.cos(angle)));
    place(style, text, place);
  }

  public double width(Style style, String text) {
    return faces().width(style.face(), style.size(), faces().printable(style.face(), text));
  }

  private void place(Style style, String text, Matrix where) {
    if (text.isEmpty()) {
      return;
    }
    on(
        () -> {
          out.beginText();
          out.setNonStrokingColor((float) style.grey());
          out.setFont(file.font(style.face()), (float) style.size());
          out.setTextMatrix(where);
          out.showText(faces().printable(style.face(), text));
          out.endText();
        });
  }

  public void line(Stroke stroke, double x1, double y1, double x2, double y2) {
    on(
        () -> {
          begin(stroke);
          move(x1, y1);
          lineTo(x2, y2);
          out.stroke();
        });
  }

  /** A line through points given as x, y, x, y…; fewer than two points draw nothing. */
  public void polyline(Stroke stroke, List<double[]> points) {
    if (points.size() < 2) {
      return;
    }
    on(
        () -> {
          begin(stroke);
          path(points);
          out.stroke();
        });
  }

  public void fill(double grey, List<double[]> outline) {
    if (outline.size() < 3) {
      return;
    }
    on(
        () -> {
          out.setNonStrokingColor((float) grey);
          path(outline);
          out.closePath();
          out.fill();
        });
  }

  public void box(Stroke stroke, Area area) {
    on(
        () -> {
          begin(stroke);
          rectangle(area);
          out.stroke();
        });
  }

  public void block(double grey, Area area) {
    on(
        () -> {
          out.setNonStrokingColor((float) grey);
          rectangle(area);
          out.fill();
        });
  }

  /** A white disc with a rim. */
  public void disc(Stroke rim, double x, double y, double radius) {
    on(
        () -> {
          begin(rim);
          out.setNonStrokingColor(1f);
          double reach = radius * ARC;
          move(x + radius, y);
          curve(x + radius, y + reach, x + reach, y + radius, x, y + radius);
          curve(x - reach, y + radius, x - radius, y + reach, x - radius, y);
          curve(x - radius, y - reach, x - reach, y - radius, x, y - radius);
          curve(x + reach, y - radius, x + radius, y - reach, x + radius, y);
          out.closePath();
          out.fillAndStroke();
        });
  }

  /** 45° lines, cut at the area's edges, for what was not measured. */
  public void hatch(Stroke stroke, Area area, double step) {
    on(
        () -> {
          out.saveGraphicsState();
          out.setNonStrokingColor(1f);
          rectangle(area);
          out.fill();
          rectangle(area);
          out.clip();
          begin(stroke);
          for (double x = area.x() - area.height(); x < area.right(); x += step) {
            move(x, area.bottom());
            lineTo(x + area.height(), area.y());
          }
          out.stroke();
          out.restoreGraphicsState();
        });
  }

  /** All modules as one path: two fills side by side would leave white seams on a screen. */
  public void code(Modules modules, double x, double y, double side) {
    double module = side / modules.side();
    on(
        () -> {
          out.setNonStrokingColor(0f);
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
          out.fill();
        });
  }

  void close() {
    on(out::close);
  }

  private void begin(Stroke stroke) throws IOException {
    out.setStrokingColor((float) stroke.grey());
    out.setLineWidth((float) stroke.width());
    out.setLineDashPattern(stroke.dashes(), 0);
  }

  private void path(List<double[]> points) throws IOException {
    move(points.getFirst()[0], points.getFirst()[1]);
    for (double[] point : points.subList(1, points.size())) {
      lineTo(point[0], point[1]);
    }
  }

  private void rectangle(Area area) throws IOException {
    out.addRect(
        (float) area.x(),
        (float) (height - area.bottom()),
        (float) area.width(),
        (float) area.height());
  }

  private void move(double x, double y) throws IOException {
    out.moveTo((float) x, (float) (height - y));
  }

  private void lineTo(double x, double y) throws IOException {
    out.lineTo((float) x, (float) (height - y));
  }

  private void curve(double x1, double y1, double x2, double y2, double x3, double y3)
      throws IOException {
    out.curveTo(
        (float) x1,
        (float) (height - y1),
        (float) x2,
        (float) (height - y2),
        (float) x3,
        (float) (height - y3));
  }

  /** A step of drawing. */
  private interface Step {
    void draw() throws IOException;
  }

  private static void on(Step step) {
    try {
      step.draw();
    } catch (IOException memoryOnly) {
      throw new UncheckedIOException(memoryOnly);
    }
  }
}
