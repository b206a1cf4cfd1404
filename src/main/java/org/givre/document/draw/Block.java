package org.givre.document.draw;

import org.givre.pdf.Area;
import org.givre.pdf.Faces;
import org.givre.pdf.Pen;

/** A piece of a page that is never split. */
interface Block {

  double height(Faces faces, double width);

  /** Draws inside an area of the height it asked for. */
  void draw(Pen pen, Area area);

  /** Nothing at all, of a height. */
  static Block space(double height) {
    return new Block() {
      @Override
      public double height(Faces faces, double width) {
        return height;
      }

      @Override
      public void draw(Pen pen, Area area) {
        // white paper
      }
    };
  }

  /** A thin rule over the whole width, with its air. */
  static Block rule(double above, double below) {
    return new Block() {
      @Override
      public double height(Faces faces, double width) {
        return above + below;
      }

      @Override
      public void draw(Pen pen, Area area) {
        pen.line(Type.THIN, area.x(), area.y() + above, area.right(), area.y() + above);
      }
    };
  }

  static Block text(Rich text) {
    return new Block() {
      @Override
      public double height(Faces faces, double width) {
        return Lines.of(faces, text, width).height();
      }

      @Override
      public void draw(Pen pen, Area area) {
        Lines.of(pen.faces(), text, area.width()).draw(pen, area.x(), area.y());
      }
    };
  }

  /** Blocks under one another, kept together. */
  static Block stack(java.util.List<Block> blocks) {
    return new Block() {
      @Override
      public double height(Faces faces, double width) {
        return blocks.stream().mapToDouble(block -> block.height(faces, width)).sum();
      }

      @Override
      public void draw(Pen pen, Area area) {
        double y = area.y();
        for (Block block : blocks) {
          double height = block.height(pen.faces(), area.width());
          block.draw(pen, new Area(area.x(), y, area.width(), height));
          y += height;
        }
      }
    };
  }
}
