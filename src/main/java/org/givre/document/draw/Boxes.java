package org.givre.document.draw;

import java.util.List;
import org.givre.pdf.Area;
import org.givre.pdf.Faces;
import org.givre.pdf.Pen;
import org.givre.pdf.Stroke;

/** Blocks inside a rim: the decision, strips of figures, signatures. */
final class Boxes {
  private Boxes() {}

  /** One block in a box of its own. */
  record Framed(Stroke rim, double side, double pad, Block content) implements Block {
    @Override
    public double height(Faces faces, double width) {
      return content.height(faces, width - 2 * side) + 2 * pad;
    }

    @Override
    public void draw(Pen pen, Area area) {
      pen.box(rim, area.inset(rim.width() / 2));
      content.draw(
          pen,
          new Area(
              area.x() + side, area.y() + pad, area.width() - 2 * side, area.height() - 2 * pad));
    }
  }

  /** The largest word of the page at the left, what it means beside it. */
  record Decision(String label, Rich word, List<Rich> meaning) implements Block {

    private static final double AIR = 14;

    @Override
    public double height(Faces faces, double width) {
      // capitals and figures hang below no line: the last one needs no room for it
      double largest =
          Type.pitch(Type.LABEL) + wordLines(faces, width).height() - word.size() * 0.22;
      return Math.max(largest, meaningHeight(faces, width));
    }

    private Lines wordLines(Faces faces, double width) {
      return Lines.of(faces, word, width * 0.62);
    }

    private double wordWidth(Faces faces, double width) {
      double widest = faces.width(Type.LABEL.face(), Type.LABEL.size(), label);
      for (List<Span> line : wordLines(faces, width).lines()) {
        double sum = 0;
        for (Span span : line) {
          sum += faces.width(span.style().face(), span.style().size(), span.text());
        }
        widest = Math.max(widest, sum);
      }
      return widest + AIR;
    }

    private double meaningHeight(Faces faces, double width) {
      double room = width - wordWidth(faces, width);
      return meaning.stream().mapToDouble(line -> Lines.of(faces, line, room).height() + 3).sum();
    }

    @Override
    public void draw(Pen pen, Area area) {
      Faces faces = pen.faces();
      pen.text(area.x(), area.y() + Type.LABEL.size(), Type.LABEL, label);
      wordLines(faces, area.width()).draw(pen, area.x(), area.y() + Type.pitch(Type.LABEL) - 1);
      double left = area.x() + wordWidth(faces, area.width());
      double y = area.y() + (area.height() - meaningHeight(faces, area.width())) / 2;
      for (Rich line : meaning) {
        Lines lines = Lines.of(faces, line, area.right() - left);
        lines.draw(pen, left, y);
        y += lines.height() + 3;
      }
    }
  }

  /** Equal cells in one frame, each a label, a figure and a remark. */
  record Strip(List<Figure> figures) implements Block {

    /** One figure. */
    record Figure(String label, String value, String remark) {}

    private static final double PAD = 6;

    @Override
    public double height(Faces faces, double width) {
      return figures.stream().mapToDouble(figure -> height(faces, figure, width)).max().orElse(0);
    }

    private Lines value(Faces faces, Figure figure, double width) {
      return Lines.of(faces, Rich.of(Type.VALUE.size(10), figure.value()), cell(width) - 2 * PAD);
    }

    private Lines label(Faces faces, Figure figure, double width) {
      return Lines.of(
          faces, Rich.of(Type.LABEL.size(7), figure.label()), cell(width) - 2 * PAD + 2);
    }

    private double cell(double width) {
      return width / figures.size();
    }

    private double height(Faces faces, Figure figure, double width) {
      return 2 * PAD
          - 2
          + label(faces, figure, width).height()
          + value(faces, figure, width).height()
          + Type.pitch(Type.LABEL);
    }

    @Override
    public void draw(Pen pen, Area area) {
      pen.box(Type.THIN, area);
      double width = cell(area.width());
      for (int index = 0; index < figures.size(); index++) {
        double x = area.x() + index * width;
        if (index > 0) {
          pen.line(Type.THIN, x, area.y(), x, area.bottom());
        }
        figure(pen, figures.get(index), x + PAD, area);
      }
    }

    private void figure(Pen pen, Figure figure, double x, Area area) {
      double y = area.y() + PAD - 1;
      Lines label = label(pen.faces(), figure, area.width());
      label.draw(pen, x, y);
      y += label.height() + 1;
      Lines value = value(pen.faces(), figure, area.width());
      value.draw(pen, x, y);
      y += value.height();
      pen.text(x, y + Type.LABEL.size(), Type.LABEL.grey(0), figure.remark());
    }
  }

  /** Frames of equal width, two in a row. */
  static Block pair(List<Block> two) {
    Block left = new Framed(Type.THIN, 8, 5, two.getFirst());
    Block right = two.size() > 1 ? new Framed(Type.THIN, 8, 5, two.get(1)) : Block.space(0);
    return new Even(left, right);
  }

  /** Two frames of one height. */
  private record Even(Block left, Block right) implements Block {
    private static final double GUTTER = 12;

    @Override
    public double height(Faces faces, double width) {
      double half = (width - GUTTER) / 2;
      return Math.max(left.height(faces, half), right.height(faces, half));
    }

    @Override
    public void draw(Pen pen, Area area) {
      double half = (area.width() - GUTTER) / 2;
      left.draw(pen, new Area(area.x(), area.y(), half, area.height()));
      right.draw(pen, new Area(area.right() - half, area.y(), half, area.height()));
    }
  }
}
