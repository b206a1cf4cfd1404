package org.givre.exchange;

import java.util.List;
import org.givre.kernel.FindKey;
import org.givre.measure.Celsius;
import org.givre.storage.Layout;
import org.givre.storage.Numbering;
import org.givre.storage.TankPlan;
import org.givre.storage.TankPurpose;
import org.givre.storage.TankShape;

/** A tank as large as an inventory needs it; its real layout is set right afterwards. */
final class NewTank {

  /** The set point that the handbook proposes (§20), until the site says its own. */
  private static final Celsius SET_POINT = new Celsius(-160);

  private static final int MOST_ROUND = 12;

  private NewTank() {}

  static TankPlan holding(String name, List<InventoryLine> lines) {
    List<InventoryLine.Where> there =
        lines.stream()
            .map(InventoryLine::where)
            .filter(where -> FindKey.of(where.tank()).equals(FindKey.of(name)))
            .toList();
    boolean digits = there.stream().allMatch(where -> where.rack().matches("\\d{1,2}"));
    int racks = there.stream().mapToInt(where -> rack(where.rack(), digits)).max().orElse(1);
    Numbering numbering =
        new Numbering(
            digits ? Numbering.RackNames.DIGITS : Numbering.RackNames.LETTERS,
            Numbering.LevelOrder.FIRST_AT_TOP);
    return new TankPlan(
        name,
        "",
        TankPurpose.STOCK,
        SET_POINT,
        new Layout(
            racks <= MOST_ROUND ? TankShape.ROUND : TankShape.SQUARE,
            racks,
            there.stream().mapToInt(InventoryLine.Where::level).max().orElse(1),
            there.stream().mapToInt(InventoryLine.Where::slot).max().orElse(1),
            numbering,
            ""));
  }

  /** A is 1, Z is 26, AA is 27; what is no rack's name is no rack, and its line says so. */
  private static int rack(String name, boolean digits) {
    if (digits) {
      return Integer.parseInt(name);
    }
    return name.matches("[A-Z]{1,2}")
        ? name.chars().reduce(0, (sum, letter) -> sum * 26 + letter - 'A' + 1)
        : 1;
  }
}
