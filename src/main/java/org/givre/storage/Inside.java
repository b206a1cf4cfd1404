package org.givre.storage;

/**
 * What stands in a tank and how: the holders, in how many rings they stand around the middle (1
 * where they are sectors, or in a square tank), and which position is proposed first.
 */
public record Inside(Holder holder, int rings, FillOrder fill) {

  public static final int MOST_RINGS = 3;

  public static final Inside RACKS = new Inside(Holder.RACKS, 1, FillOrder.RACK_BY_RACK);
}
