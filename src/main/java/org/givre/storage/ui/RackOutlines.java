package org.givre.storage.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.givre.storage.Layout;

/** The racks of a tank as they stand, seen from above. */
final class RackOutlines {

  private static final double INNER = 0.25;
  private static final double OUTER = 0.91;
  private static final double EDGE = 0.88;

  private final List<RackOutline> outlines;

  private RackOutlines(List<RackOutline> outlines) {
    this.outlines = List.copyOf(outlines);
  }

  static RackOutlines of(Layout layout) {
    List<RackOutline> outlines = new ArrayList<>();
    for (int place = 0; place < layout.racks(); place++) {
      String name = layout.numbering().rackName(place);
      outlines.add(
          switch (layout.shape()) {
            case ROUND -> sector(name, place, layout.racks());
            case SQUARE -> block(name, place, layout.racks());
          });
    }
    return new RackOutlines(outlines);
  }

  private static RackOutline sector(String name, int place, int racks) {
    double each = 360.0 / racks;
    return new RackOutline.Sector(name, place * each, (place + 1) * each, INNER, OUTER);
  }

  private static RackOutline block(String name, int place, int racks) {
    int columns = (int) Math.ceil(Math.sqrt(racks));
    int rows = (racks + columns - 1) / columns;
    double width = 2 * EDGE / columns;
    double height = 2 * EDGE / rows;
    int column = place % columns;
    int row = place / columns;
    return new RackOutline.Block(name, -EDGE + column * width, -EDGE + row * height, width, height);
  }

  List<RackOutline> all() {
    return outlines;
  }

  Optional<String> at(double x, double y) {
    return outlines.stream()
        .filter(outline -> outline.holds(x, y))
        .map(RackOutline::rack)
        .findFirst();
  }
}
