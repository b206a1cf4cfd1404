package org.givre.storage;

import org.givre.storage.Numbering.LevelOrder;
import org.givre.storage.Numbering.RackNames;
import org.givre.storage.Numbering.SlotNames;

/** The usual kinds of tank: where to begin describing one. */
public enum TankTemplate {
  /** Round vessel, racks as sectors. */
  SECTORS,
  /** Round vessel, tall racks in two rings. */
  RINGS,
  /** Square vessel, racks in rows. */
  SQUARE,
  /** Round vessel, frames of bag cassettes standing on edge. */
  CASSETTES,
  /** Small vessel, canisters with canes. */
  CANES,
  /** Small vessel, canisters without a grid: a count each. */
  CANISTERS;

  public Layout layout() {
    return switch (this) {
      case SECTORS -> round(8, 10, 5, Inside.RACKS);
      case RINGS -> round(18, 13, 1, new Inside(Holder.RACKS, 2, FillOrder.LOWEST_FIRST));
      case SQUARE ->
          new Layout(TankShape.SQUARE, 12, 10, 5, Numbering.LETTERS_FROM_TOP, "", Inside.RACKS);
      case CASSETTES ->
          new Layout(
              TankShape.ROUND,
              8,
              6,
              4,
              new Numbering(RackNames.DIGITS, LevelOrder.FIRST_AT_BOTTOM, SlotNames.LETTERS),
              "",
              new Inside(Holder.RACKS, 1, FillOrder.LEVEL_BY_LEVEL));
      case CANES ->
          new Layout(
              TankShape.ROUND,
              6,
              12,
              6,
              new Numbering(RackNames.DIGITS, LevelOrder.FIRST_AT_TOP, SlotNames.LETTERS),
              "",
              new Inside(Holder.CANES, 1, FillOrder.RACK_BY_RACK));
      case CANISTERS ->
          new Layout(
              TankShape.ROUND,
              6,
              1,
              30,
              new Numbering(RackNames.DIGITS, LevelOrder.FIRST_AT_TOP),
              "",
              new Inside(Holder.CANISTERS, 1, FillOrder.RACK_BY_RACK));
    };
  }

  private static Layout round(int racks, int levels, int slots, Inside inside) {
    return new Layout(
        TankShape.ROUND, racks, levels, slots, Numbering.LETTERS_FROM_TOP, "", inside);
  }
}
