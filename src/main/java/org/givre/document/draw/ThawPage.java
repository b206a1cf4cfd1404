package org.givre.document.draw;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.givre.document.DispensingSheet.Deadline;
import org.givre.document.Stamp;
import org.givre.document.ThawSheet;
import org.givre.document.ThawSheet.UnitThawed;
import org.givre.document.draw.Fields.Field;
import org.givre.document.draw.Table.Align;
import org.givre.document.draw.Table.Cell;
import org.givre.document.draw.Table.Column;

/** The thaw sheet: the first deadline is the largest thing on it. */
record ThawPage(Pages pages, ThawSheet sheet) {

  void put(Stamp stamp) {
    Flow flow = pages.flow();
    flow.add(new PatientHead(sheet.patient(), phrases()));
    pages.ruled();
    pages.warnings(sheet, stamp);
    first().ifPresent(pages::boxed);
    flow.add(new Medicine(sheet.medicine(), phrases()).full());
    pages.ruled();
    flow.add(device());
    pages.ruled();
    flow.table(phrases().section("thaw.units.title"), units());
    flow.space(10)
        .table(
            phrases().section("deadlines.title"),
            new Deadlines(phrases()).table(sheet.deadlines()));
    flow.space(10);
    pages.signatures("signatures", sheet.signatures(), List.of());
  }

  private Phrases phrases() {
    return pages.phrases();
  }

  private SheetFormats formats() {
    return pages.phrases().formats();
  }

  private Optional<Block> first() {
    return sheet.deadlines().stream()
        .filter(deadline -> deadline.until().isPresent())
        .min(java.util.Comparator.comparing(deadline -> deadline.until().orElseThrow()))
        .map(this::box);
  }

  private Block box(Deadline deadline) {
    Instant until = deadline.until().orElseThrow();
    return new Boxes.Decision(
        phrases().deadline(deadline),
        Rich.of(Type.DECISION, formats().time(until)),
        List.of(
            phrases()
                .rich(Type.LEAD, "deadline.day", formats().longDay(until), formats().zone(until)),
            phrases().rich(Type.BODY, "deadline.from", deadline.countsFrom(), deadline.rule())));
  }

  private Block device() {
    return new Fields(
        List.of(
            new Field(
                5,
                phrases().plain("thaw.identity"),
                List.of(Rich.of(Type.BODY, sheet.identityCheck()))),
            new Field(
                4,
                phrases().plain("thaw.device"),
                List.of(
                    Rich.of(Type.VALUE, sheet.device().name()),
                    Rich.of(Type.BODY, sheet.device().thermometer()))),
            new Field(
                3,
                phrases().plain("thaw.checked"),
                List.of(
                    Rich.of(
                        Type.VALUE,
                        sheet
                            .device()
                            .checked()
                            .map(formats()::celsius)
                            .orElse(phrases().plain("thaw.unchecked")))))));
  }

  private Table units() {
    return new Table(
        List.of(
            new Column(phrases().plain("unit"), 0.15, Align.LEFT),
            new Column(phrases().plain("outOfTank"), 0.16, Align.LEFT),
            new Column(phrases().plain("thawStart"), 0.16, Align.LEFT),
            new Column(phrases().plain("thawEnd"), 0.16, Align.LEFT),
            new Column(phrases().plain("aspect"), 0.2, Align.LEFT),
            new Column(phrases().plain("integrity"), 0.17, Align.LEFT)),
        sheet.units().stream().map(this::unit).toList());
  }

  private List<Cell> unit(UnitThawed unit) {
    return List.of(
        Cell.bold(
            phrases().plain("unit.of", unit.rank(), sheet.medicine().unitsInLot())
                + (unit.component().isEmpty() ? "" : ", " + unit.component())),
        instant(unit.outOfTank()),
        instant(unit.start()),
        instant(unit.end()),
        Cell.of(unit.aspect()),
        Cell.of(unit.integrity()));
  }

  private Cell instant(Optional<Instant> at) {
    return Cell.of(at.map(formats()::dayMonthSeconds).orElse(phrases().plain("notYet")));
  }
}
