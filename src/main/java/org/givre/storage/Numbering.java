package org.givre.storage;

/** How this tank's places are named; the labels on the metal decide, the program follows them. */
public record Numbering(RackNames racks, LevelOrder levels) {

  public static final Numbering LETTERS_FROM_TOP =
      new Numbering(RackNames.LETTERS, LevelOrder.FIRST_AT_TOP);

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

  /** The name of the rack at this place (0 first). */
  public String rackName(int place) {
    return switch (racks) {
      case DIGITS -> Integer.toString(place + 1);
      case LETTERS -> letters(place);
    };
  }

  private static String letters(int place) {
    String last = Character.toString('A' + place % 26);
    return place < 26 ? last : letters(place / 26 - 1) + last;
  }

  /** C-02-1: rack, level in two digits, slot. Unique in its tank. */
  public String path(String rack, int level, int slot) {
    return "%s-%02d-%d".formatted(rack, level, slot);
  }
}
