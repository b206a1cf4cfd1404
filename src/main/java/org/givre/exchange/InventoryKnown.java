package org.givre.exchange;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.givre.custody.TakeOverStore;
import org.givre.kernel.FindKey;
import org.givre.kernel.Work;
import org.givre.patient.ManyPatients;
import org.givre.patient.Patient;
import org.givre.product.ProductSheet;
import org.givre.product.Products;
import org.givre.storage.Place;
import org.givre.storage.PlaceState;
import org.givre.storage.PositionId;
import org.givre.storage.StorageStore;
import org.givre.storage.Tank;

/** What the stock knows already, looked up once for a whole file. */
final class InventoryKnown {

  private final Work work;
  private final StorageStore storage;
  private final ManyPatients patients;
  private final Map<String, ProductSheet> products = new HashMap<>();
  private final Map<String, Tank> tanks = new HashMap<>();
  private final Map<String, PositionId> places = new HashMap<>();
  private final Set<PositionId> taken = new HashSet<>();
  private final Set<String> racksRead = new HashSet<>();
  private final Map<String, Patient> byIpp = new HashMap<>();
  private final Set<String> lots;

  InventoryKnown(Work work, StorageStore storage, ManyPatients patients, TakeOverStore custody) {
    this.work = work;
    this.storage = storage;
    this.patients = patients;
    this.lots = custody.lots(work);
    tanksAgain();
  }

  /** After tanks were made. */
  void tanksAgain() {
    storage.tanks(work).forEach(tank -> tanks.put(FindKey.of(tank.name()), tank));
  }

  /** Looks up all patients of a file at once. */
  void patients(List<InventoryLine> lines) {
    byIpp.putAll(
        patients.withIpps(
            work, lines.stream().map(line -> line.person().ipp()).distinct().toList()));
  }

  InventoryKnown products(Products known, java.time.Instant at) {
    for (ProductSheet sheet : known.allInForce(at)) {
      products.put(FindKey.of(sheet.name()), sheet);
      products.put(FindKey.of(sheet.product().code()), sheet);
    }
    return this;
  }

  Optional<ProductSheet> product(String name) {
    return Optional.ofNullable(products.get(FindKey.of(name)));
  }

  Optional<Tank> tank(String name) {
    return Optional.ofNullable(tanks.get(FindKey.of(name)));
  }

  /** A lot number that the stock has already, of this product. */
  boolean hasLot(String product, String lot) {
    return lots.contains(product + " " + lot);
  }

  Optional<PositionId> place(Tank tank, InventoryLine.Where where) {
    String rack = tank.id() + " " + where.rack();
    if (racksRead.add(rack)) {
      List<Place> all = storage.rack(work, tank.id(), where.rack());
      for (Place place : all) {
        places.put(
            rack + " " + place.position().level() + " " + place.position().slot(),
            place.position().id());
        if (!(place.state() instanceof PlaceState.Free)) {
          taken.add(place.position().id());
        }
      }
    }
    return Optional.ofNullable(places.get(rack + " " + where.level() + " " + where.slot()));
  }

  boolean isTaken(PositionId place) {
    return taken.contains(place);
  }

  /** Of those that {@link #patients} looked up. */
  Optional<Patient> patient(String ipp) {
    return Optional.ofNullable(byIpp.get(ipp));
  }
}
