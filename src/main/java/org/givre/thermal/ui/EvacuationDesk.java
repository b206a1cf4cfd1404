package org.givre.thermal.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.givre.access.By;
import org.givre.custody.Finder;
import org.givre.custody.Found;
import org.givre.custody.UnitNow;
import org.givre.fx.PrintedList;
import org.givre.kernel.FindKey;
import org.givre.kernel.Reason;
import org.givre.kernel.Ticker;
import org.givre.storage.Position;
import org.givre.storage.Tank;
import org.givre.storage.TankBook;
import org.givre.thermal.Evacuations;

/** What the evacuation page works with. */
public record EvacuationDesk(
    Evacuations evacuations,
    TankBook tanks,
    Finder finder,
    Supplier<By> by,
    Consumer<PrintedList> printing,
    Ticker ticker) {

  private static final int MOST = 20;

  By because(String why) {
    By now = by.get();
    return new By(now.session(), now.at(), new Reason(why));
  }

  /** What a scanned text names: units, or places. */
  record Named(List<UnitNow> units, List<Position> places) {}

  Named named(String text) {
    String key = FindKey.of(text);
    List<UnitNow> units =
        finder.find(text, MOST).stream()
            .filter(Found.FoundUnit.class::isInstance)
            .map(found -> ((Found.FoundUnit) found).unit())
            .toList();
    List<Position> places =
        tanks.tanks().stream().flatMap(tank -> place(tank, key).stream()).toList();
    return new Named(units, places.isEmpty() ? tanks.named(text) : places);
  }

  /** "CUVE 2 A-01-1": the tank's name, then the path. */
  private Optional<Position> place(Tank tank, String key) {
    String prefix = FindKey.of(tank.name());
    return key.startsWith(prefix)
        ? tanks.use(tank.id()).stream()
            .flatMap(use -> use.racks().stream())
            .filter(rack -> key.startsWith(prefix + FindKey.of(rack.rack())))
            .flatMap(rack -> tanks.rack(tank.id(), rack.rack()).stream())
            .map(place -> place.position())
            .filter(position -> (prefix + FindKey.of(position.path())).equals(key))
            .findFirst()
        : Optional.empty();
  }
}
