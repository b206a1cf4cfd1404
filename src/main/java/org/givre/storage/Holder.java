package org.givre.storage;

/** What hangs or stands in a tank and holds the units. */
public enum Holder {
  /** Racks of levels, each level with its positions (cassettes, boxes). */
  RACKS,
  /** Canisters with canes: a level is a cane, a position a goblet of it. */
  CANES,
  /** Canisters without a grid: so many units each, counted, not placed. */
  CANISTERS
}
