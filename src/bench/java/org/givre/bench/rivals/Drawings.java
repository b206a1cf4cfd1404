package org.givre.bench.rivals;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.givre.document.CurveFacts;
import org.givre.pdf.Modules;

/**
 * The curve and the codes through the drawing interface that both rivals turn into lines and
 * surfaces of the file, as our own page has them.
 */
final class Drawings {
  private Drawings() {}

  private static final double LOW = -200;
  private static final double HIGH = -140;
  private static final double AXIS = 22;
  private static final double FOOT = 13;

  static void curve(Graphics2D pen, CurveFacts facts, double width, double height, Font font) {
    Frame frame = new Frame(facts, width - AXIS - 4, height - FOOT);
    pen.setFont(font.deriveFont(6.8f));
    grid(pen, frame);
    pen.setColor(new Color(0xB8B8B8));
    pen.fill(band(frame));
    pen.setColor(Color.BLACK);
    pen.setStroke(new BasicStroke(0.9f));
    pen.draw(line(frame));
    float[] dashes = {6, 3};
    pen.setStroke(
        new BasicStroke(1.3f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, dashes, 0));
    for (CurveFacts.Limit limit : facts.limits()) {
      double y = frame.y(limit.value().degrees());
      pen.draw(new Line2D.Double(AXIS, y, AXIS + frame.width, y));
      pen.drawString("limite −150 °C", (float) AXIS + 3, (float) y - 3);
    }
    facts.warmest().ifPresent(point -> warmest(pen, frame, point));
  }

  private static void grid(Graphics2D pen, Frame frame) {
    pen.setStroke(new BasicStroke(0.4f));
    for (int degrees : new int[] {-140, -160, -180, -200}) {
      double y = frame.y(degrees);
      pen.setColor(new Color(0xB8B8B8));
      pen.draw(new Line2D.Double(AXIS, y, AXIS + frame.width, y));
      pen.setColor(Color.BLACK);
      pen.drawString("−" + -degrees, 0, (float) y + 2.4f);
    }
    List<String> days = List.of("27 oct. 2026", "6 nov.", "11 nov.", "16 nov.", "24 nov. 11:00");
    for (int day = 0; day < days.size(); day++) {
      pen.drawString(
          days.get(day), (float) (AXIS + frame.width * day / 5), (float) frame.height + 9.5f);
    }
  }

  private static Path2D band(Frame frame) {
    Path2D band = new Path2D.Double();
    List<CurveFacts.Column> columns = frame.facts.columns();
    band.moveTo(frame.x(columns.getFirst().at()), frame.y(columns.getFirst().most()));
    columns.forEach(column -> band.lineTo(frame.x(column.at()), frame.y(column.most()) - 0.4));
    columns
        .reversed()
        .forEach(column -> band.lineTo(frame.x(column.at()), frame.y(column.least()) + 0.4));
    band.closePath();
    return band;
  }

  private static Path2D line(Frame frame) {
    Path2D line = new Path2D.Double();
    List<CurveFacts.Column> columns = frame.facts.columns();
    line.moveTo(frame.x(columns.getFirst().at()), frame.y(columns.getFirst().last()));
    columns.forEach(column -> line.lineTo(frame.x(column.at()), frame.y(column.last())));
    return line;
  }

  private static void warmest(Graphics2D pen, Frame frame, CurveFacts.Point point) {
    double x = frame.x(point.at());
    double y = frame.y(point.value().degrees());
    pen.setStroke(new BasicStroke(0.9f));
    pen.draw(new Ellipse2D.Double(x - 2.1, y - 2.1, 4.2, 4.2));
    pen.drawString("−160,0", (float) x - 28, (float) y + 3);
  }

  /** One surface of all dark modules. */
  static void code(Graphics2D pen, String text, double side) {
    Modules modules = Modules.dataMatrix(text);
    double module = side / modules.side();
    Path2D dark = new Path2D.Double();
    for (int row = 0; row < modules.side(); row++) {
      for (int column = 0; column < modules.side(); column++) {
        int first = column;
        while (column < modules.side() && modules.isDark(row, column)) {
          column++;
        }
        if (column > first) {
          dark.append(
              new Rectangle2D.Double(
                  first * module, row * module, (column - first) * module, module),
              false);
        }
      }
    }
    pen.setColor(Color.BLACK);
    pen.fill(dark);
  }

  /** Where instants and degrees lie. */
  private record Frame(CurveFacts facts, double width, double height) {
    double x(Instant at) {
      double whole = Duration.between(facts.from(), facts.to()).toMillis();
      return AXIS + width * Duration.between(facts.from(), at).toMillis() / whole;
    }

    double y(double degrees) {
      return height * (HIGH - degrees) / (HIGH - LOW);
    }
  }
}
