package org.givre.document;

import java.util.List;

/**
 * A label that stays with what it names: a position of a tank, or a unit.
 *
 * @param large the largest line: the path of the position, the name of the patient
 * @param lines what stands under it
 * @param warning in bold at the foot; empty for none
 * @param code the contents of its DataMatrix
 */
public record StoreLabel(
    boolean training, String site, String large, List<String> lines, String warning, String code) {

  public StoreLabel {
    lines = List.copyOf(lines);
  }

  /** Identities never reach a log. */
  @Override
  public String toString() {
    return "StoreLabel[…]";
  }
}
