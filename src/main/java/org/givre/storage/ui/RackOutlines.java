package org.givre.storage.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.givre.storage.Holder;
import org.givre.storage.Layout;
import org.givre.storage.TankShape;

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
    if (layout.shape() == TankShape.SQUARE) {
      return new RackOutlines(blocks(layout));
    }
    return new RackOutlines(
        layout.inside().holder() == Holder.RACKS ? rings(layout) : canisters(layout));
  }

  private static List<RackOutline> blocks(Layout layout) {
    List<RackOutline> outlines = new ArrayList<>();
    for (int place = 0; place < layout.racks(); place++) {
      outlines.add(block(layout.numbering().rackName(place), place, layout.racks()));
    }
    return outlines;
  }

  /** Rings from the wall inwards; each holds as many racks as its length has room for. */
  private static List<RackOutline> rings(Layout layout) {
    int rings = layout.inside().rings();
    double depth = (OUTER - INNER) / rings;
    List<Integer> counts = counts(layout.racks(), rings, depth);
    List<RackOutline> outlines = new ArrayList<>();
    for (int ring = 0; ring < rings; ring++) {
      double outer = OUTER - ring * depth;
      double each = 360.0 / counts.get(ring);
      for (int at = 0; at < counts.get(ring); at++) {
        String name = layout.numbering().rackName(outlines.size());
        outlines.add(
            new RackOutline.Sector(name, at * each, (at + 1) * each, outer - depth, outer));
      }
    }
    return outlines;
  }

  private static List<Integer> counts(int racks, int rings, double depth) {
    double whole = 0;
    for (int ring = 0; ring < rings; ring++) {
      whole += OUTER - (ring + 0.5) * depth;
    }
    List<Integer> counts = new ArrayList<>();
    int left = racks;
    for (int ring = 0; ring < rings; ring++) {
      int inwards = rings - ring - 1;
      int share = (int) Math.round(racks * (OUTER - (ring + 0.5) * depth) / whole);
      int count = inwards == 0 ? left : Math.max(1, Math.min(share, left - inwards));
      counts.add(count);
      left -= count;
    }
    return counts;
  }

  /** Canisters hang in a ring from the neck; seven or fewer fill a small tank. */
  private static List<RackOutline> canisters(Layout layout) {
    int count = layout.racks();
    double apart = Math.sin(Math.PI / Math.max(count, 2));
    double ring = Math.min(0.62, (OUTER - 0.05) / (1 + apart));
    double radius = Math.min(0.34, ring * apart * 0.94);
    List<RackOutline> outlines = new ArrayList<>();
    for (int place = 0; place < count; place++) {
      double angle = Math.toRadians(360.0 / count * (place + 0.5));
      outlines.add(
          new RackOutline.Canister(
              layout.numbering().rackName(place),
              count == 1 ? 0 : Math.sin(angle) * ring,
              count == 1 ? 0 : -Math.cos(angle) * ring,
              count == 1 ? 0.6 : radius));
    }
    return outlines;
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
