package org.givre.storage;

/**
 * The inside of a tank: so many racks, each of so many levels, each of so many slots. {@code hinge}
 * says where the lid's hinge is ("mur nord"), so that the drawing turns as the tank stands.
 */
public record Layout(
    TankShape shape, int racks, int levels, int slots, Numbering numbering, String hinge) {

  public static final int MOST_RACKS = 60;
  public static final int MOST_LEVELS = 99;
  public static final int MOST_SLOTS = 99;

  public Layout {
    hinge = hinge.strip();
  }

  public int positions() {
    return racks * levels * slots;
  }

  public int positionsPerRack() {
    return levels * slots;
  }

  public boolean isBuildable() {
    return racks >= 1
        && racks <= MOST_RACKS
        && levels >= 1
        && levels <= MOST_LEVELS
        && slots >= 1
        && slots <= MOST_SLOTS;
  }
}
