package org.givre.document.draw;

import java.util.ArrayList;
import java.util.List;
import org.givre.pdf.Area;
import org.givre.pdf.Faces;
import org.givre.pdf.Pen;

/** A table: bold head, hairlines between rows, no vertical rule. */
record Table(List<Column> columns, List<List<Cell>> rows) implements Block {

  /** Where a column's text stands. */
  enum Align {
    LEFT,
    RIGHT,
    CENTRE
  }

  /** One column with its share of the width. */
  record Column(String title, double share, Align align) {}

  /** One cell; with a tick, a drawn ✓ before its text (no font of ours has the character). */
  record Cell(Rich text, boolean tick) {
    static Cell of(String text) {
      return new Cell(Rich.of(Type.CELL, text), false);
    }

    static Cell mono(String text) {
      return new Cell(Rich.of(Type.CELL_MONO, text), false);
    }

    static Cell bold(String text) {
      return new Cell(Rich.of(Type.CELL_BOLD, text), false);
    }
  }

  private static final double PAD = 2.6;
  private static final double GUTTER = 6;
  private static final double TICK = 11;

  double headHeight(Faces faces, double width) {
    double most = 0;
    for (Column column : columns) {
      if (!column.title().isEmpty()) {
        most = Math.max(most, titled(faces, column, width).height());
      }
    }
    return most == 0 ? 0 : most + 2 * PAD - 1;
  }

  double rowHeight(Faces faces, int row, double width) {
    double most = 0;
    for (int column = 0; column < columns.size(); column++) {
      Cell cell = rows.get(row).get(column);
      most = Math.max(most, lines(faces, cell, column, width).height());
    }
    return most + 2 * PAD - 1.4;
  }

  @Override
  public double height(Faces faces, double width) {
    double sum = headHeight(faces, width);
    for (int row = 0; row < rows.size(); row++) {
      sum += rowHeight(faces, row, width);
    }
    return sum;
  }

  /** The head, and rows from one (included) to another (not): a block by itself. */
  Table part(int from, int to) {
    return new Table(columns, new ArrayList<>(rows.subList(from, to)));
  }

  @Override
  public void draw(Pen pen, Area area) {
    double y = area.y() + drawHead(pen, area);
    for (int row = 0; row < rows.size(); row++) {
      double height = rowHeight(pen.faces(), row, area.width());
      drawRow(pen, new Area(area.x(), y, area.width(), height), row);
      y += height;
    }
  }

  private double drawHead(Pen pen, Area area) {
    double height = headHeight(pen.faces(), area.width());
    if (height == 0) {
      return 0;
    }
    for (int column = 0; column < columns.size(); column++) {
      Lines title = titled(pen.faces(), columns.get(column), area.width());
      place(pen, title, column, new Area(area.x(), area.y() + PAD - 1, area.width(), 0));
    }
    pen.line(Type.HEAD, area.x(), area.y() + height, area.right(), area.y() + height);
    return height;
  }

  private void drawRow(Pen pen, Area area, int row) {
    for (int column = 0; column < columns.size(); column++) {
      Cell cell = rows.get(row).get(column);
      Lines lines = lines(pen.faces(), cell, column, area.width());
      double shift = cell.tick() ? TICK : 0;
      if (cell.tick()) {
        tick(pen, left(column, area), area.y() + PAD + Type.CELL.size());
      }
      place(pen, lines, column, new Area(area.x() + shift, area.y() + PAD, area.width(), 0));
    }
    pen.line(Type.ROW, area.x(), area.bottom(), area.right(), area.bottom());
  }

  private void place(Pen pen, Lines lines, int column, Area area) {
    double left = left(column, area);
    double width = columns.get(column).share() * area.width();
    switch (columns.get(column).align()) {
      case LEFT -> lines.draw(pen, left, area.y());
      case RIGHT -> lines.drawRight(pen, left + width - GUTTER - 2, area.y());
      case CENTRE -> lines.drawCentred(pen, left + (width - GUTTER) / 2, area.y());
    }
  }

  private static void tick(Pen pen, double x, double baseline) {
    pen.polyline(
        org.givre.pdf.Stroke.of(1.3),
        List.of(
            new double[] {x + 1, baseline - 3},
            new double[] {x + 3, baseline - 0.8},
            new double[] {x + 7.2, baseline - 5.6}));
  }

  private double left(int column, Area area) {
    double share = 0;
    for (Column before : columns.subList(0, column)) {
      share += before.share();
    }
    return area.x() + share * area.width();
  }

  private Lines titled(Faces faces, Column column, double width) {
    return Lines.of(
        faces, Rich.of(Type.COLUMN, column.title()), column.share() * width - GUTTER / 2);
  }

  private Lines lines(Faces faces, Cell cell, int column, double width) {
    double room = columns.get(column).share() * width - GUTTER - (cell.tick() ? TICK : 0);
    return Lines.of(faces, cell.text(), room);
  }
}
