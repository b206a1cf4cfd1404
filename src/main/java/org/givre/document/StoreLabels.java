package org.givre.document;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.givre.label.InternalCode;

/** Labels of the units that an arrival took in, and of the positions where they were placed. */
public final class StoreLabels {
  private StoreLabels() {}

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  /** One a unit, from the facts the reception sheet was committed with. */
  public static List<StoreLabel> units(Sheet sheet, SheetLanguage language) {
    return sheet.facts() instanceof ReceptionSheet arrival
        ? arrival.units().stream().map(unit -> unit(sheet, arrival, unit, language)).toList()
        : List.of();
  }

  /** One a position that holds a unit. */
  public static List<StoreLabel> positions(Sheet sheet) {
    return sheet.facts() instanceof ReceptionSheet arrival
        ? arrival.units().stream()
            .map(ReceptionSheet.UnitIn::place)
            .filter(place -> !place.isBlank())
            .map(place -> position(sheet.training(), sheet.site().name(), place))
            .toList()
        : List.of();
  }

  /** "Cuve 1, C-02-3": the path is the largest thing, the tank stands under it. */
  public static StoreLabel position(boolean training, String site, String place) {
    int comma = place.lastIndexOf(", ");
    String path = comma < 0 ? place : place.substring(comma + 2);
    String tank = comma < 0 ? "" : place.substring(0, comma);
    String code = InternalCode.naming(InternalCode.Of.POSITION, plain(tank + " " + path)).text();
    return new StoreLabel(training, site, path, List.of(tank), "", code);
  }

  private static StoreLabel unit(
      Sheet sheet, ReceptionSheet arrival, ReceptionSheet.UnitIn unit, SheetLanguage language) {
    MedicineBlock medicine = arrival.medicine();
    PatientBlock patient = arrival.patient();
    List<String> lines = new ArrayList<>();
    lines.add(
        language.words().of("document.store.born", patient.bornOn().format(DAY), patient.ipp()));
    lines.add(medicine.name() + (unit.component().isEmpty() ? "" : ", " + unit.component()));
    lines.add(
        language
            .words()
            .of(
                "document.store.lot",
                medicine.lot(),
                unit.rank(),
                medicine.unitsInLot(),
                unit.millilitres().map(ml -> Math.round(ml) + "\u202fml").orElse("")));
    lines.add(
        language
            .words()
            .of(
                "document.store.keep",
                medicine.limitSign() + " " + limit(medicine),
                expiry(medicine.expiry())));
    String family = patient.usedName().isEmpty() ? patient.birthName() : patient.usedName();
    String code =
        InternalCode.naming(
                InternalCode.Of.UNIT,
                plain(medicine.lot() + " " + unit.rank() + " " + unit.component()))
            .text();
    return new StoreLabel(
        sheet.training(),
        sheet.site().name(),
        family + " " + patient.givenNames().split("[ ,]", 2)[0],
        lines,
        medicine.inn().contains("allog") ? "" : language.words().of("document.warning.autologous"),
        code);
  }

  private static String limit(MedicineBlock medicine) {
    return "−" + Math.round(Math.abs(medicine.limit().degrees())) + "\u202f°C";
  }

  private static String expiry(Optional<LocalDate> day) {
    return day.map(one -> one.format(DAY)).orElse("—");
  }

  private static String plain(String text) {
    return java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "");
  }
}
