package org.givre.app;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.givre.access.By;
import org.givre.custody.Identifier;
import org.givre.custody.IdentifierType;
import org.givre.custody.UnitId;
import org.givre.custody.UnitMove;
import org.givre.custody.UnitNow;
import org.givre.custody.UnitStep;
import org.givre.measure.Celsius;
import org.givre.pathway.NewCase;
import org.givre.pathway.NewOrder;
import org.givre.pathway.Order;
import org.givre.pathway.Prescription;
import org.givre.pathway.PrescriptionText;
import org.givre.pathway.Stage;
import org.givre.pathway.TreatmentCase;
import org.givre.patient.Patient;
import org.givre.storage.Layout;
import org.givre.storage.Numbering;
import org.givre.storage.Position;
import org.givre.storage.Reservation;
import org.givre.storage.Tank;
import org.givre.storage.TankPlan;
import org.givre.storage.TankPurpose;
import org.givre.storage.TankShape;

/** What is done on the demonstration site, each by the class that does it in earnest. */
final class DemoStock {

  private static final Layout ROUND =
      new Layout(TankShape.ROUND, 8, 10, 5, Numbering.LETTERS_FROM_TOP, "mur nord");
  private static final Layout SQUARE =
      new Layout(TankShape.SQUARE, 6, 10, 5, Numbering.LETTERS_FROM_TOP, "couloir");

  private final Ground ground;
  private final StockParts stock;
  private final Map<String, Tank> tanks = new HashMap<>();
  private final Map<DemoPatient, Patient> patients = new EnumMap<>(DemoPatient.class);
  private final Map<DemoLot, TreatmentCase> cases = new EnumMap<>(DemoLot.class);
  private final Map<DemoLot, Order> orders = new EnumMap<>(DemoLot.class);

  DemoStock(Ground ground, StockParts stock) {
    this.ground = ground;
    this.stock = stock;
  }

  void makeTanks(By by) {
    make(by, "Cuve 1", TankPurpose.STOCK, ROUND);
    make(by, "Cuve 2", TankPurpose.STOCK, ROUND);
    make(by, "Quarantaine", TankPurpose.QUARANTINE, SQUARE);
    make(by, "Secours", TankPurpose.BACKUP, ROUND);
    nameBackup(by, "Cuve 1", "Secours");
    nameBackup(by, "Cuve 2", "Secours");
  }

  private void make(By by, String name, TankPurpose purpose, Layout layout) {
    TankPlan plan = new TankPlan(name, "Salle cryogénie", purpose, new Celsius(-160), layout);
    tanks.put(name, stock.tanks().create(by, plan).orThrow());
  }

  Tank tank(String name) {
    return tanks.get(name);
  }

  Position place(String tank, String path) {
    return stock.tanks().named(path).stream()
        .filter(position -> position.tank().equals(tanks.get(tank).id()))
        .findFirst()
        .orElseThrow();
  }

  void blockRack(By by, String tank, String rack) {
    stock.blocks().blockRack(by, tanks.get(tank).id(), rack).orThrow();
  }

  void block(By by, String tank, String path) {
    stock.blocks().block(by, place(tank, path).id()).orThrow();
  }

  void open(By nurse, DemoLot lot, String indication) {
    patients.computeIfAbsent(
        lot.patient, who -> stock.patients().create(nurse, who.file()).orThrow());
    NewCase wanted = new NewCase(patients.get(lot.patient).id(), lot.product, indication);
    cases.put(lot, stock.cases().open(nurse, wanted).orThrow());
  }

  void reach(By by, DemoLot lot, Stage stage) {
    stock.cases().reach(by, cases.get(lot).id(), stage, by.at()).orThrow();
  }

  void order(By by, DemoLot lot, LocalDate expiry, Optional<Instant> arrival) {
    Identifier coi = announced(by, lot, IdentifierType.MANUFACTURER_PATIENT, lot.coi);
    Identifier apheresis =
        announced(by, lot, IdentifierType.APHERESIS, "APH-63-%04d".formatted(lot.patient.number()));
    NewOrder wanted =
        new NewOrder(
            "CMD-2026-%03d".formatted(lot.patient.number()),
            lot.number,
            lot.contents(expiry),
            List.of(coi, apheresis),
            arrival);
    orders.put(lot, stock.orders().place(by, cases.get(lot).id(), wanted).orThrow());
  }

  private static Identifier announced(By by, DemoLot lot, IdentifierType type, String value) {
    return new Identifier(type, lot.issuer, value, Identifier.Entry.ANNOUNCED, by.actor(), by.at());
  }

  Order order(DemoLot lot) {
    return orders.get(lot);
  }

  UnitId unit(DemoLot lot, int n) {
    return stock.units().ofLot(orders.get(lot).lot()).get(n - 1).id();
  }

  /** Received and put away, one unit after the other, from this place on. */
  void store(By by, DemoLot lot, String tank, String... paths) {
    for (int n = 1; n <= paths.length; n++) {
      step(by, UnitStep.of(UnitMove.RECEIVE, unit(lot, n), by.at()));
      step(
          by,
          UnitStep.of(UnitMove.ACCEPT, unit(lot, n), by.at()).to(place(tank, paths[n - 1]).id()));
    }
    reach(by, lot, Stage.RECEIVED);
    reach(by, lot, Stage.STOCKED);
  }

  void nameBackup(By by, String tank, String backup) {
    stock.tanks().nameBackup(by, tank(tank).id(), tank(backup).id()).orThrow();
  }

  /** Received and kept apart at once. */
  void quarantine(By by, DemoLot lot, String tank, String... paths) {
    for (int n = 1; n <= paths.length; n++) {
      step(by, UnitStep.of(UnitMove.RECEIVE, unit(lot, n), by.at()));
      step(
          by,
          UnitStep.of(UnitMove.QUARANTINE, unit(lot, n), by.at())
              .to(place(tank, paths[n - 1]).id()));
    }
    reach(by, lot, Stage.RECEIVED);
  }

  UnitNow step(By by, UnitStep step) {
    return ground.works().act(work -> stock.ledger().apply(work, by, step)).orThrow();
  }

  void move(By by, DemoLot lot, String tank, String path) {
    step(by, UnitStep.of(UnitMove.MOVE, unit(lot, 1), by.at()).to(place(tank, path).id()));
  }

  void holdPlace(DemoLot lot, String tank, String path, Instant arrival) {
    ground
        .works()
        .act(
            work ->
                stock
                    .places()
                    .reserve(
                        work,
                        new Reservation(
                            place(tank, path).id(),
                            unit(lot, 1).occupant(),
                            Reservation.Kind.ARRIVAL,
                            Optional.of(arrival))))
        .orThrow();
  }

  Prescription prescribe(By nurse, DemoLot lot, PrescriptionText text) {
    return stock.prescriptions().enter(nurse, cases.get(lot).id(), text).orThrow();
  }

  void validate(By pharmacist, Prescription prescription) {
    stock.prescriptions().validate(pharmacist, prescription.id()).orThrow();
  }
}
