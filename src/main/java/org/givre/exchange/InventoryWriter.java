package org.givre.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.givre.access.By;
import org.givre.custody.Identifier;
import org.givre.custody.IdentifierType;
import org.givre.custody.Lot;
import org.givre.custody.LotId;
import org.givre.custody.TakenOver;
import org.givre.custody.Unit;
import org.givre.custody.UnitContent;
import org.givre.custody.UnitId;
import org.givre.custody.UnitState;
import org.givre.kernel.Outcome;
import org.givre.kernel.RunOfIds;
import org.givre.kernel.Work;
import org.givre.patient.Identity;
import org.givre.patient.Patient;
import org.givre.patient.PatientFile;
import org.givre.patient.PatientId;
import org.givre.patient.Traits;
import org.givre.product.ProductSheet;
import org.givre.storage.OccupantId;
import org.givre.storage.PositionId;
import org.givre.storage.Tank;

/** Writes an inventory without fault, inside its act: patients, lots, units, places. */
final class InventoryWriter {

  private final Work work;
  private final By by;
  private final InventoryImport.Stock stock;
  private final InventoryImport.Source source;
  private final InventoryKnown known;
  private final RunOfIds ids = new RunOfIds();
  private final Map<String, PatientId> patients = new HashMap<>();
  private final List<Patient> newPatients = new ArrayList<>();
  private final Map<PositionId, OccupantId> places = new LinkedHashMap<>();

  InventoryWriter(
      Work work,
      By by,
      InventoryImport.Stock stock,
      InventoryImport.Source source,
      InventoryKnown known) {
    this.work = work;
    this.by = by;
    this.stock = stock;
    this.source = source;
    this.known = known;
  }

  Outcome<InventoryImport.Written> write(InventoryPreview seen) {
    Map<String, List<InventoryLine>> byLot = new LinkedHashMap<>();
    for (InventoryLine line : seen.lines()) {
      byLot.computeIfAbsent(line.medicine().lot(), lot -> new ArrayList<>()).add(line);
    }
    List<TakenOver> lots = byLot.values().stream().map(this::lot).toList();
    boolean free =
        stock.patients().add(work, newPatients, by.at(), by.actor(), by.why())
            && stock.places().occupy(work, places, by.at());
    if (!free) {
      return Outcome.refused(new TableBar.StockChangedMeanwhile());
    }
    stock.custody().write(work, lots, by.at(), by.actor(), by.why());
    return Outcome.done(
        new InventoryImport.Written(
            seen.lines().size(), lots.size(), patients.size(), seen.newTanks()));
  }

  private TakenOver lot(List<InventoryLine> lines) {
    InventoryLine first = lines.getFirst();
    ProductSheet sheet = known.product(first.medicine().product()).orElseThrow();
    Lot lot =
        new Lot(
            new LotId(ids.next()),
            patient(first.person()),
            sheet.product(),
            first.medicine().lot(),
            first.medicine().of());
    List<TakenOver.OneUnit> units =
        lines.stream()
            .sorted(Comparator.comparingInt(line -> line.medicine().n()))
            .map(line -> unit(lot, line))
            .toList();
    return new TakenOver(lot, identifiers(first.medicine(), sheet), units);
  }

  private List<Identifier> identifiers(InventoryLine.Medicine medicine, ProductSheet sheet) {
    List<Identifier> all = new ArrayList<>();
    if (!medicine.coi().isEmpty()) {
      all.add(identifier(IdentifierType.COI, sheet.holder(), medicine.coi()));
    }
    all.add(identifier(IdentifierType.LOT, "", medicine.lot()));
    return all;
  }

  private Identifier identifier(IdentifierType type, String issuer, String value) {
    return new Identifier(type, issuer, value, Identifier.Entry.ANNOUNCED, by.actor(), by.at());
  }

  private TakenOver.OneUnit unit(Lot lot, InventoryLine line) {
    InventoryLine.Medicine medicine = line.medicine();
    UnitContent content =
        new UnitContent(
            medicine.n(),
            medicine.of(),
            medicine.component(),
            "",
            medicine.volume(),
            "",
            Optional.of(medicine.expiry()));
    Unit unit = new Unit(new UnitId(ids.next()), lot.id(), lot.patient(), lot.product(), content);
    Tank tank = known.tank(line.where().tank()).orElseThrow();
    PositionId place = known.place(tank, line.where()).orElseThrow();
    places.put(place, unit.id().occupant());
    return new TakenOver.OneUnit(
        unit,
        line.quarantined() ? new UnitState.Quarantined(UnitState.IN_STOCK) : UnitState.IN_STOCK,
        tank.id(),
        place,
        details(line));
  }

  private Map<String, String> details(InventoryLine line) {
    Map<String, String> details = new HashMap<>();
    details.put("file", source.name());
    details.put("digest", source.digest().hex());
    details.put("line", Integer.toString(line.line()));
    line.received().ifPresent(day -> details.put("received", day.toString()));
    return details;
  }

  private PatientId patient(InventoryLine.Person person) {
    return patients.computeIfAbsent(
        person.ipp(),
        ipp -> known.patient(ipp).map(Patient::id).orElseGet(() -> newPatient(person)));
  }

  private PatientId newPatient(InventoryLine.Person person) {
    Traits traits =
        new Traits(
            person.birthName(),
            List.of(person.givenNames().split("\\s+")),
            person.born(),
            person.sex(),
            "");
    PatientFile file = new PatientFile(traits, "", person.ipp(), Identity.PROVISIONAL);
    Patient patient = new Patient(new PatientId(ids.next()), 1, file);
    newPatients.add(patient);
    return patient.id();
  }
}
