package org.givre.custody.ui;

import java.util.List;
import java.util.Optional;
import org.givre.kernel.FindKey;
import org.givre.label.InternalCode;
import org.givre.storage.Position;
import org.givre.storage.Tank;

/** What the labels of places say: the tank's name, then the path. */
final class StockCodes {
  private StockCodes() {}

  /** The place a label names: {@code CUVE-1-C-02-1}, or {@code C-02-1} where one tank has it. */
  static Optional<Position> place(StockDesk desk, InternalCode code) {
    for (Tank tank : desk.tanks().tanks()) {
      String prefix = FindKey.of(tank.name());
      String key = FindKey.of(code.id());
      if (key.startsWith(prefix)) {
        Optional<Position> found = path(desk, tank, key.substring(prefix.length()));
        if (found.isPresent()) {
          return found;
        }
      }
    }
    List<Position> alone = desk.tanks().named(code.id());
    return alone.size() == 1 ? Optional.of(alone.getFirst()) : Optional.empty();
  }

  private static Optional<Position> path(StockDesk desk, Tank tank, String key) {
    var layout = tank.layout();
    return java.util.stream.IntStream.range(0, layout.racks())
        .mapToObj(place -> layout.numbering().rackName(place))
        .filter(key::startsWith)
        .flatMap(rack -> desk.tanks().rack(tank.id(), rack).stream())
        .map(place -> place.position())
        .filter(position -> FindKey.of(position.path()).equals(key))
        .findFirst();
  }
}
