package org.givre.exchange;

import static org.givre.exchange.RowNote.Code.EXPIRED;
import static org.givre.exchange.RowNote.Code.HOMONYM;
import static org.givre.exchange.RowNote.Code.IPP_OF_ANOTHER;
import static org.givre.exchange.RowNote.Code.LOT_KNOWN;
import static org.givre.exchange.RowNote.Code.LOT_TWO_PATIENTS;
import static org.givre.exchange.RowNote.Code.LOT_TWO_PRODUCTS;
import static org.givre.exchange.RowNote.Code.PATIENT_DIFFERS;
import static org.givre.exchange.RowNote.Code.PLACE_OCCUPIED;
import static org.givre.exchange.RowNote.Code.PLACE_TAKEN;
import static org.givre.exchange.RowNote.Code.TANK_TOO_WARM;
import static org.givre.exchange.RowNote.Code.UNITS_DIFFER;
import static org.givre.exchange.RowNote.Code.UNIT_TWICE;
import static org.givre.exchange.RowNote.Code.UNKNOWN_PLACE;
import static org.givre.exchange.RowNote.Code.UNKNOWN_PRODUCT;
import static org.givre.exchange.RowNote.Code.UNKNOWN_TANK;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.givre.kernel.FindKey;
import org.givre.patient.Patient;
import org.givre.product.ProductSheet;
import org.givre.storage.PositionId;
import org.givre.storage.Tank;

/** Judges the lines of an inventory against each other and against what the stock knows. */
final class InventoryJudge {

  private final InventoryKnown known;
  private final LocalDate today;
  private final boolean mayMakeTanks;
  private final List<RowNote> notes = new ArrayList<>();
  private final Map<String, InventoryLine> byPlace = new HashMap<>();
  private final Map<String, InventoryLine> byIpp = new HashMap<>();
  private final Map<String, InventoryLine> byNames = new HashMap<>();
  private final Map<String, InventoryLine> byLot = new HashMap<>();
  private final Map<String, InventoryLine> byUnit = new HashMap<>();
  private final Set<String> homonymsSaid = new HashSet<>();
  private final Set<String> newTanks = new TreeSet<>();
  private final Map<String, Long> units = new TreeMap<>();

  InventoryJudge(InventoryKnown known, LocalDate today, boolean mayMakeTanks) {
    this.known = known;
    this.today = today;
    this.mayMakeTanks = mayMakeTanks;
  }

  InventoryPreview judge(SheetTable table, ColumnMapping mapping) {
    InventoryCells cells = new InventoryCells(mapping.places(table.headings()), today, notes::add);
    List<InventoryLine> lines = new ArrayList<>();
    for (SheetTable.Line line : table.lines()) {
      cells.read(line).ifPresent(lines::add);
    }
    known.patients(lines);
    lines.forEach(this::line);
    notes.sort(Comparator.comparingInt(RowNote::line));
    return new InventoryPreview(
        table.lines().size(),
        lines,
        notes,
        byIpp.size(),
        byLot.size(),
        units,
        List.copyOf(newTanks));
  }

  /** The places alone, once the tanks that lacked are made. */
  List<RowNote> places(List<InventoryLine> lines) {
    lines.forEach(line -> place(line, known.product(line.medicine().product())));
    return List.copyOf(notes);
  }

  private void note(InventoryLine line, RowNote.Code code, Object... facts) {
    notes.add(RowNote.of(line.line(), code, facts));
  }

  private void line(InventoryLine line) {
    Optional<ProductSheet> product = known.product(line.medicine().product());
    if (product.isEmpty()) {
      note(line, UNKNOWN_PRODUCT, line.medicine().product());
    }
    units.merge(product.map(ProductSheet::name).orElse(line.medicine().product()), 1L, Long::sum);
    person(line);
    lot(line, product);
    place(line, product);
    if (line.medicine().expiry().isBefore(today)) {
      note(line, EXPIRED, line.medicine().expiry());
    }
  }

  private void person(InventoryLine line) {
    InventoryLine.Person person = line.person();
    InventoryLine first = byIpp.putIfAbsent(person.ipp(), line);
    if (first != null && !first.person().isSame(person)) {
      note(line, PATIENT_DIFFERS, person.ipp(), first.line());
    }
    if (first == null) {
      known
          .patient(person.ipp())
          .filter(there -> !isSame(there, person))
          .ifPresent(there -> note(line, IPP_OF_ANOTHER, person.ipp()));
    }
    String names = FindKey.of(person.birthName()) + " " + FindKey.of(person.givenNames());
    InventoryLine other = byNames.putIfAbsent(names, line);
    boolean homonym = other != null && !other.person().ipp().equals(person.ipp());
    if (homonym && homonymsSaid.add(person.ipp())) {
      note(line, HOMONYM, other.line());
    }
  }

  private static boolean isSame(Patient there, InventoryLine.Person person) {
    return FindKey.of(there.birthName()).equals(FindKey.of(person.birthName()))
        && there.file().traits().birthDate().equals(person.born());
  }

  private void lot(InventoryLine line, Optional<ProductSheet> product) {
    InventoryLine.Medicine medicine = line.medicine();
    InventoryLine first = byLot.putIfAbsent(medicine.lot(), line);
    if (first == null) {
      product
          .filter(sheet -> known.hasLot(sheet.product().code(), medicine.lot()))
          .ifPresent(sheet -> note(line, LOT_KNOWN, medicine.lot()));
    } else {
      if (!first.person().ipp().equals(line.person().ipp())) {
        note(line, LOT_TWO_PATIENTS, medicine.lot(), first.line());
      }
      if (!first.medicine().product().equals(medicine.product())) {
        note(line, LOT_TWO_PRODUCTS, medicine.lot(), first.line());
      }
      if (first.medicine().of() != medicine.of()) {
        note(line, UNITS_DIFFER, medicine.of(), first.line(), first.medicine().of());
      }
    }
    InventoryLine twice = byUnit.putIfAbsent(medicine.lot() + " " + medicine.n(), line);
    if (twice != null) {
      note(line, UNIT_TWICE, medicine.n() + "/" + medicine.of(), twice.line());
    }
  }

  private void place(InventoryLine line, Optional<ProductSheet> product) {
    String written = FindKey.of(line.where().tank()) + " " + line.where().written();
    InventoryLine first = byPlace.putIfAbsent(written, line);
    if (first != null) {
      note(line, PLACE_TAKEN, line.where().written(), first.line());
    }
    Optional<Tank> tank = known.tank(line.where().tank());
    if (tank.isEmpty()) {
      if (mayMakeTanks) {
        newTanks.add(line.where().tank());
      } else {
        note(line, UNKNOWN_TANK, line.where().tank());
      }
      return;
    }
    Optional<PositionId> place = known.place(tank.get(), line.where());
    if (place.isEmpty()) {
      note(line, UNKNOWN_PLACE, line.where().written());
    } else if (known.isTaken(place.get())) {
      note(line, PLACE_OCCUPIED, line.where().written());
    }
    product
        .filter(sheet -> !tank.get().fits(sheet.limit().value()))
        .ifPresent(sheet -> note(line, TANK_TOO_WARM, tank.get().name(), sheet.name()));
  }
}
