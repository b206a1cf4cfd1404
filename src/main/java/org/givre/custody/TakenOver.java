package org.givre.custody;

import java.util.List;
import java.util.Map;
import org.givre.storage.PositionId;
import org.givre.storage.TankId;

/** A lot that stood in the stock before this program did: as an inventory says it. */
public record TakenOver(Lot lot, List<Identifier> identifiers, List<OneUnit> units) {

  public TakenOver {
    identifiers = List.copyOf(identifiers);
    units = List.copyOf(units);
  }

  /**
   * One unit of it, where it stands.
   *
   * @param details of its first fact: file, line, when it was received
   */
  public record OneUnit(
      Unit unit, UnitState state, TankId tank, PositionId place, Map<String, String> details) {

    public OneUnit {
      details = Map.copyOf(details);
    }
  }
}
