package org.givre.storage;

/** How the racks stand, seen from above. */
public enum TankShape {
  /** Round vessel: racks are sectors around the middle. */
  ROUND,
  /** Square vessel: racks stand in rows. */
  SQUARE
}
