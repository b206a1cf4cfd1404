package org.givre.custody.ui;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.givre.custody.Lot;
import org.givre.custody.LotId;
import org.givre.custody.UnitNow;
import org.givre.custody.Units;
import org.givre.patient.Patient;
import org.givre.patient.PatientId;
import org.givre.patient.Patients;
import org.givre.product.ProductSheet;
import org.givre.product.Products;
import org.givre.storage.Place;
import org.givre.storage.PositionId;
import org.givre.storage.RackUse;
import org.givre.storage.Tank;
import org.givre.storage.TankBook;
import org.givre.words.Formats;
import org.givre.words.Words;

/** Every unit that is here, one line each; places, lots and patients are looked up once each. */
public final class StockLines {

  private static final List<String> HERE =
      List.of("RECEIVED", "QUARANTINED", "IN_STOCK", "RESERVED");

  private final Sources sources;
  private final Words words;
  private final Map<PositionId, String> places = new HashMap<>();
  private final Map<LotId, Lot> lots = new HashMap<>();
  private final Map<PatientId, Patient> patients = new HashMap<>();
  private final Map<String, String> products = new HashMap<>();

  /** Where units and their names are found. */
  public record Sources(Units units, TankBook tanks, Patients patients, Products products) {}

  public StockLines(Sources sources, Words words) {
    this.sources = sources;
    this.words = words;
  }

  /** The nearest expiry first. */
  public List<StockLine> read(Instant now) {
    for (Tank tank : sources.tanks().tanks()) {
      sources.tanks().use(tank.id()).stream()
          .flatMap(use -> use.racks().stream())
          .filter(rack -> rack.occupied() > 0)
          .map(RackUse::rack)
          .forEach(rack -> places(tank, rack));
    }
    List<UnitNow> here = sources.units().inStates(HERE, Integer.MAX_VALUE);
    lots.putAll(
        sources.units().lots(here.stream().map(unit -> unit.unit().lot()).distinct().toList()));
    patients.putAll(
        sources
            .patients()
            .all(here.stream().map(unit -> unit.unit().patient()).distinct().toList()));
    List<StockLine> lines = new ArrayList<>();
    for (UnitNow unit : here) {
      lines.add(line(unit, now));
    }
    return lines;
  }

  private void places(Tank tank, String rack) {
    for (Place place : sources.tanks().rack(tank.id(), rack)) {
      places.put(place.position().id(), tank.name() + ", " + place.position().path());
    }
  }

  private StockLine line(UnitNow now, Instant at) {
    Optional<Lot> lot = Optional.ofNullable(lots.get(now.unit().lot()));
    Optional<Patient> patient = Optional.ofNullable(patients.get(now.unit().patient()));
    String product =
        products.computeIfAbsent(
            now.unit().product().code(),
            code ->
                sources
                    .products()
                    .inForce(now.unit().product(), at)
                    .map(ProductSheet::name)
                    .orElse(code));
    return new StockLine(
        now.id(),
        now.position().map(id -> places.getOrDefault(id, "")).orElse(""),
        product,
        lot.map(Lot::number).orElse(""),
        now.unit().content().n() + "/" + now.unit().content().of(),
        now.unit().content().component(),
        patient.map(Patient::displayName).orElse(""),
        patient.map(Patient::ipp).orElse(""),
        words.of("custody.state." + now.state().code()),
        now.unit().content().expiry().orElse(StockLine.UNKNOWN),
        now.since());
  }

  /** The headings of a file of lines. */
  public static List<String> headings(Words words) {
    return java.util.stream.Stream.of(
            "place", "product", "lot", "unit", "component", "patient", "ipp", "state", "expiry")
        .map(key -> words.of("custody.export." + key))
        .toList();
  }

  /** A line of a file. */
  public static List<String> cells(StockLine line, Formats formats) {
    return List.of(
        line.place(),
        line.product(),
        line.lot(),
        line.unit(),
        line.component(),
        line.patient(),
        line.ipp(),
        line.state(),
        line.expiry().equals(StockLine.UNKNOWN) ? "" : formats.day(line.expiry()));
  }
}
