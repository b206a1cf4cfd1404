package org.givre.document;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.givre.document.DispensingSheet.Deadline;
import org.givre.label.InternalCode;

/**
 * The bedside labels of a dispensing, one a unit, from the facts its sheet was committed with:
 * sheet and label can never say different deadlines.
 */
public final class UnitLabels {
  private UnitLabels() {}

  public static List<DispensingLabel> of(Sheet sheet, SheetLanguage language) {
    return switch (sheet.facts()) {
      case DispensingSheet dispensing ->
          dispensing.units().stream()
              .map(unit -> label(sheet, dispensing, unit, language))
              .toList();
      case ReleaseSheet none -> List.of();
      case ThermalCertificate none -> List.of();
      case ThawSheet none -> List.of();
      case ReceptionSheet none -> List.of();
      case FormSheet none -> List.of();
      case TankSheet none -> List.of();
      case InventorySheet none -> List.of();
    };
  }

  private static DispensingLabel label(
      Sheet sheet, DispensingSheet facts, DispensingSheet.UnitOut unit, SheetLanguage language) {
    Optional<Deadline> first = facts.governing();
    Optional<Instant> start = first.flatMap(Deadline::until);
    return new DispensingLabel(
        sheet.site(),
        sheet.training(),
        facts.registerNumber(),
        facts.patient(),
        facts.medicine(),
        unit.rank(),
        facts.ward(),
        "",
        first.map(deadline -> call(deadline.act(), language)).orElse(""),
        start,
        start.flatMap(after -> next(facts.deadlines(), after)),
        facts.warnings(),
        code(sheet, unit));
  }

  /** The next deadline after the first: "finir avant". */
  private static Optional<Instant> next(List<Deadline> deadlines, Instant first) {
    return deadlines.stream()
        .flatMap(deadline -> deadline.until().stream())
        .filter(until -> until.isAfter(first))
        .min(Comparator.naturalOrder());
  }

  /** In capitals over two lines: "COMMENCER / LA PERFUSION". */
  private static String call(String act, SheetLanguage language) {
    Locale locale = language.words().locale();
    return act.toUpperCase(locale).replaceFirst(" ", "\n");
  }

  private static String code(Sheet sheet, DispensingSheet.UnitOut unit) {
    return InternalCode.naming(InternalCode.Of.SHEET, sheet.number().text() + "-" + unit.rank())
        .text();
  }
}
