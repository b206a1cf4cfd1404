package org.givre.custody;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.givre.kernel.FindKey;
import org.givre.kernel.Work;
import org.givre.kernel.Works;
import org.givre.patient.Patient;
import org.givre.patient.Patients;
import org.givre.storage.Places;
import org.givre.storage.Position;
import org.givre.storage.TankBook;

/**
 * One field that takes anything: the beginning of a name, of an IPP, of a lot number, of any
 * identifier of a unit, or the path of a place. Every look is a range of an index: the answer takes
 * as long with 100,000 units as with ten.
 */
public final class Finder {

  private static final int FEWEST_CHARACTERS = 2;

  private final Works works;
  private final Patients patients;
  private final CustodyStore store;
  private final TankBook tanks;
  private final Places places;

  public Finder(Works works, Patients patients, CustodyStore store, TankBook tanks, Places places) {
    this.works = works;
    this.patients = patients;
    this.store = store;
    this.tanks = tanks;
    this.places = places;
  }

  /**
   * What begins so, at most {@code most}: patients, their units and the units of such a number, the
   * place of such a path. Nothing for fewer than two letters or digits.
   */
  public List<Found> find(String typed, int most) {
    String key = FindKey.of(typed);
    return key.length() < FEWEST_CHARACTERS ? List.of() : works.read(work -> find(work, key, most));
  }

  private List<Found> find(Work work, String key, int most) {
    List<Patient> named = patients.startingWith(work, key, most);
    Map<UnitId, UnitNow> units = new LinkedHashMap<>();
    store.startingWith(work, key, most).forEach(unit -> units.put(unit.id(), unit));
    for (Patient patient : named) {
      if (units.size() < most) {
        store.ofPatient(work, patient.id()).forEach(unit -> units.putIfAbsent(unit.id(), unit));
      }
    }
    List<Position> paths = tanks.startingWith(work, key, most);
    List<Found> found = new ArrayList<>();
    paths.stream()
        .filter(position -> FindKey.of(position.path()).equals(key))
        .forEach(position -> found.add(place(work, position)));
    named.forEach(patient -> found.add(new Found.FoundPatient(patient)));
    units.values().stream().limit(most).forEach(unit -> found.add(unit(work, unit)));
    paths.stream()
        .filter(position -> !FindKey.of(position.path()).equals(key))
        .forEach(position -> found.add(place(work, position)));
    return found.stream().limit(most).toList();
  }

  private Found unit(Work work, UnitNow unit) {
    return new Found.FoundUnit(
        unit,
        store.lot(work, unit.unit().lot()).orElseThrow(),
        patients.find(work, unit.unit().patient()).orElseThrow());
  }

  private Found place(Work work, Position position) {
    return new Found.FoundPlace(position, places.tank(work, position.tank()).orElseThrow());
  }
}
