package org.givre.storage;

/** How this tank's places are named; the labels on the metal decide, the program follows them. */
public record Numbering(RackNames racks, LevelOrder levels, SlotNames slots) {

  public static final Numbering LETTERS_FROM_TOP =
      new Numbering(RackNames.LETTERS, LevelOrder.FIRST_AT_TOP);

  public Numbering(RackNames racks, LevelOrder levels) {
    this(racks, levels, SlotNames.DIGITS);
  }

  /** A, B, C… or 1, 2, 3… */
  public enum RackNames {
    LETTERS,
    DIGITS
  }

  /** Which end of the rack level 01 is. */
  public enum LevelOrder {
    FIRST_AT_TOP,
    FIRST_AT_BOTTOM
  }

  /** 1, 2, 3… or A, B, C… */
  public enum SlotNames {
    DIGITS,
    LETTERS
  }

  /** The name of the rack at this place (0 first). */
  public String rackName(int place) {
    return switch (racks) {
      case DIGITS -> Integer.toString(place + 1);
      case LETTERS -> letters(place);
    };
  }

  /** The name of a slot, counted from 1. */
  public String slotName(int slot) {
    return switch (slots) {
      case DIGITS -> Integer.toString(slot);
      case LETTERS -> letters(slot - 1);
    };
  }

  private static String letters(int place) {
    String last = Character.toString('A' + place % 26);
    return place < 26 ? last : letters(place / 26 - 1) + last;
  }

  /** C-02-1: rack, level in two digits, slot. Unique in its tank. */
  public String path(String rack, int level, int slot) {
    return "%s-%02d-%s".formatted(rack, level, slotName(slot));
  }

  /** C-07: the seventh of a canister without a grid. */
  public String path(String rack, int slot) {
    return "%s-%02d".formatted(rack, slot);
  }
}
