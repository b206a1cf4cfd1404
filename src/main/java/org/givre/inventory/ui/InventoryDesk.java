package org.givre.inventory.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.givre.access.By;
import org.givre.access.Signing;
import org.givre.custody.UnitId;
import org.givre.custody.UnitNow;
import org.givre.custody.Units;
import org.givre.inventory.Inventories;
import org.givre.inventory.Inventory;
import org.givre.inventory.InventoryId;
import org.givre.inventory.Progress;
import org.givre.inventory.Stop;
import org.givre.kernel.Ticker;
import org.givre.patient.Patient;
import org.givre.patient.Patients;
import org.givre.product.ProductSheet;
import org.givre.product.Products;
import org.givre.storage.Place;
import org.givre.storage.PlaceState;
import org.givre.storage.Tank;
import org.givre.storage.TankBook;
import org.givre.storage.TankId;

/** What the inventory page works with. */
public record InventoryDesk(
    Inventories inventories,
    TankBook tanks,
    Units units,
    Patients patients,
    Products products,
    Signing signing,
    Supplier<By> by,
    Ticker ticker) {

  /** A unit in the words of the page: product with its number, and the patient. */
  record Named(String unit, String patient) {}

  /** An inventory ready to show. */
  record Shown(Tank tank, Progress progress, Map<UnitId, Named> names) {

    Optional<Named> written(Place place) {
      return place.state() instanceof PlaceState.Occupied(var occupant, var since)
          ? Optional.ofNullable(names.get(UnitId.of(occupant)))
          : Optional.empty();
    }
  }

  List<Inventory> past(int most) {
    return inventories.list(most);
  }

  Optional<Shown> open(TankId tank) {
    return inventories.openIn(tank).map(Inventory::id).flatMap(this::shown);
  }

  Optional<Shown> shown(InventoryId id) {
    return inventories
        .progress(id)
        .map(
            progress ->
                new Shown(
                    tanks.tank(progress.inventory().tank()).orElseThrow(),
                    progress,
                    names(progress)));
  }

  private Map<UnitId, Named> names(Progress progress) {
    Map<UnitId, Named> names = new HashMap<>();
    for (Stop stop : progress.path()) {
      for (Place place : stop.places()) {
        if (place.state() instanceof PlaceState.Occupied(var occupant, var since)) {
          name(names, UnitId.of(occupant));
        }
      }
    }
    progress.seen().values().forEach(seen -> seen.found().ifPresent(unit -> name(names, unit)));
    return names;
  }

  private void name(Map<UnitId, Named> names, UnitId id) {
    units.find(id).ifPresent(unit -> names.put(id, named(unit)));
  }

  private Named named(UnitNow unit) {
    var content = unit.unit().content();
    String product =
        products
            .inForce(unit.unit().product(), ticker.now())
            .map(ProductSheet::name)
            .orElse(unit.unit().product().code());
    return new Named(
        product + " " + content.n() + "/" + content.of(),
        patients.find(unit.unit().patient()).map(Patient::displayName).orElse(""));
  }
}
