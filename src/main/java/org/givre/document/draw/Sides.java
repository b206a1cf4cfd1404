package org.givre.document.draw;

import org.givre.pdf.Area;
import org.givre.pdf.Faces;
import org.givre.pdf.Pen;

/** Two blocks side by side, the left one taking a share of the width. */
record Sides(Block left, Block right, double share, double gutter) implements Block {

  @Override
  public double height(Faces faces, double width) {
    return Math.max(left.height(faces, leftWidth(width)), right.height(faces, rightWidth(width)));
  }

  @Override
  public void draw(Pen pen, Area area) {
    double leftWidth = leftWidth(area.width());
    double rightWidth = rightWidth(area.width());
    left.draw(pen, new Area(area.x(), area.y(), leftWidth, area.height()));
    right.draw(pen, new Area(area.right() - rightWidth, area.y(), rightWidth, area.height()));
  }

  private double leftWidth(double width) {
    return (width - gutter) * share;
  }

  private double rightWidth(double width) {
    return width - gutter - leftWidth(width);
  }
}
