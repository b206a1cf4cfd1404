package org.givre.inventory;

/** What the eye found in a position, against what is written. */
public enum Finding {
  /** The unit that is written there. */
  AS_WRITTEN,
  /** Nothing is written there and nothing stands there. */
  EMPTY,
  /** A unit is written there; another stands there. */
  OTHER_UNIT,
  /** A unit is written there; nothing stands there. */
  MISSING,
  /** Nothing is written there; a unit stands there. */
  UNEXPECTED;

  public boolean isDiscrepancy() {
    return switch (this) {
      case AS_WRITTEN, EMPTY -> false;
      case OTHER_UNIT, MISSING, UNEXPECTED -> true;
    };
  }
}
