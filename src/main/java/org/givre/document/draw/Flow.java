package org.givre.document.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.givre.pdf.Area;
import org.givre.pdf.Faces;
import org.givre.pdf.Pen;

/**
 * Puts blocks on pages from top to bottom. Nothing is drawn until every page is laid out, because
 * each page prints how many there are.
 */
final class Flow {

  private final Faces faces;
  private final Area frame;
  private final List<List<Consumer<Pen>>> pages = new ArrayList<>();
  private double y;

  /**
   * @param frame where content may stand on every page
   */
  Flow(Faces faces, Area frame) {
    this.faces = faces;
    this.frame = frame;
    turn();
  }

  /** The whole block on this page, or on the next when this one has no room left. */
  Flow add(Block block) {
    double height = block.height(faces, frame.width());
    if (y + height > frame.bottom() && y > frame.y()) {
      turn();
    }
    put(block, height);
    return this;
  }

  /** White space, dropped at the top of a page. */
  Flow space(double height) {
    if (y > frame.y()) {
      y += height;
    }
    return this;
  }

  /** A titled table: rows stay whole, title and head come again on each page. */
  Flow table(Rich title, Table table) {
    int row = 0;
    do {
      int end = fitting(title, table, row);
      if (end == row && y > frame.y() && !table.rows().isEmpty()) {
        turn();
        end = Math.max(row + 1, fitting(title, table, row));
      }
      Block part = Block.stack(List.of(heading(title), table.part(row, end)));
      put(part, part.height(faces, frame.width()));
      row = end;
    } while (row < table.rows().size());
    return this;
  }

  private int fitting(Rich title, Table table, int from) {
    double room = frame.bottom() - y;
    room -= heading(title).height(faces, frame.width());
    room -= table.headHeight(faces, frame.width());
    int row = from;
    while (row < table.rows().size()) {
      room -= table.rowHeight(faces, row, frame.width());
      if (room < 0) {
        break;
      }
      row++;
    }
    return row;
  }

  static Block heading(Rich title) {
    return Block.stack(List.of(Block.text(title), Block.space(3)));
  }

  private void put(Block block, double height) {
    Area area = new Area(frame.x(), y, frame.width(), height);
    pages.getLast().add(pen -> block.draw(pen, area));
    y += height;
  }

  private void turn() {
    pages.add(new ArrayList<>());
    y = frame.y();
  }

  /** Room left on the last page. */
  double room() {
    return frame.bottom() - y;
  }

  List<List<Consumer<Pen>>> pages() {
    return pages;
  }
}
