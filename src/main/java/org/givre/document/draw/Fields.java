package org.givre.document.draw;

import java.util.List;
import org.givre.pdf.Area;
import org.givre.pdf.Faces;
import org.givre.pdf.Pen;

/** Labelled values in a row, each starting on a column of the grid of twelve. */
record Fields(List<Field> fields) implements Block {

  /** One value under its small label, lines below it; {@code columns} of twelve wide. */
  record Field(int columns, String label, List<Rich> lines) {}

  private static final double GUTTER = 8;

  @Override
  public double height(Faces faces, double width) {
    return fields.stream().mapToDouble(field -> height(faces, field, width)).max().orElse(0);
  }

  private static double inner(Field field, double width) {
    return width * field.columns() / 12 - GUTTER;
  }

  private static double height(Faces faces, Field field, double width) {
    return Type.pitch(Type.LABEL)
        + field.lines().stream()
            .mapToDouble(line -> Lines.of(faces, line, inner(field, width)).height() + 1.5)
            .sum();
  }

  @Override
  public void draw(Pen pen, Area area) {
    double x = area.x();
    for (Field field : fields) {
      pen.text(x, area.y() + Type.LABEL.size(), Type.LABEL, field.label());
      double y = area.y() + Type.pitch(Type.LABEL) + 0.5;
      for (Rich line : field.lines()) {
        Lines lines = Lines.of(pen.faces(), line, inner(field, area.width()));
        lines.draw(pen, x, y);
        y += lines.height() + 1.5;
      }
      x += area.width() * field.columns() / 12;
    }
  }
}
