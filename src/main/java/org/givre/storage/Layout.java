package org.givre.storage;

/**
 * The inside of a tank: so many racks, each of so many levels, each of so many slots. {@code hinge}
 * says where the lid's hinge is ("mur nord"), so that the drawing turns as the tank stands. A rack
 * may be a canister: its levels are then canes, or it has none and its slots are a count.
 */
public record Layout(
    TankShape shape,
    int racks,
    int levels,
    int slots,
    Numbering numbering,
    String hinge,
    Inside inside) {

  public static final int MOST_RACKS = 60;
  public static final int MOST_LEVELS = 99;
  public static final int MOST_SLOTS = 99;

  public Layout {
    hinge = hinge.strip();
  }

  /** Racks in one ring, or in rows. */
  public Layout(
      TankShape shape, int racks, int levels, int slots, Numbering numbering, String hinge) {
    this(shape, racks, levels, slots, numbering, hinge, Inside.RACKS);
  }

  public int positions() {
    return racks * levels * slots;
  }

  public int positionsPerRack() {
    return levels * slots;
  }

  /** True where units are counted in their canister, not placed in a grid. */
  public boolean isGridless() {
    return inside.holder() == Holder.CANISTERS;
  }

  /** What is written on the metal of one position. */
  public String path(String rack, int level, int slot) {
    return isGridless() ? numbering.path(rack, slot) : numbering.path(rack, level, slot);
  }

  public boolean isBuildable() {
    return racks >= 1
        && racks <= MOST_RACKS
        && levels >= 1
        && levels <= MOST_LEVELS
        && slots >= 1
        && slots <= MOST_SLOTS
        && inside.rings() >= 1
        && inside.rings() <= Math.min(Inside.MOST_RINGS, racks)
        && (!isGridless() || levels == 1);
  }
}
