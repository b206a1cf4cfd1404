package org.givre.document.draw;

import java.util.ArrayList;
import java.util.List;
import org.givre.document.ReceptionSheet;
import org.givre.document.ReceptionSheet.Control;
import org.givre.document.ReceptionSheet.UnitIn;
import org.givre.document.Stamp;
import org.givre.document.draw.Fields.Field;
import org.givre.document.draw.Table.Align;
import org.givre.document.draw.Table.Cell;
import org.givre.document.draw.Table.Column;

/** The reception sheet: what arrived, what was checked, where it went, what was decided. */
record ReceptionPage(Pages pages, ReceptionSheet sheet) {

  void put(Stamp stamp) {
    Flow flow = pages.flow();
    flow.add(new PatientHead(sheet.patient(), phrases()));
    pages.ruled();
    pages.warnings(sheet, stamp);
    pages.boxed(decision());
    flow.add(new Medicine(sheet.medicine(), phrases()).full());
    pages.ruled();
    flow.add(shipment());
    pages.ruled();
    flow.table(phrases().section("controls.title"), controls());
    if (!sheet.compared().isEmpty()) {
      flow.space(10).table(phrases().section("identity.title"), compared());
    }
    flow.space(10).table(phrases().section("units.title"), units());
    if (!sheet.attachments().isEmpty()) {
      flow.space(10).table(phrases().section("attachments.title"), attachments());
    }
    flow.space(10);
    pages.signatures("signatures", sheet.signatures(), List.of());
  }

  private Phrases phrases() {
    return pages.phrases();
  }

  private SheetFormats formats() {
    return pages.phrases().formats();
  }

  private Block decision() {
    return new Boxes.Decision(
        phrases().plain("decision"),
        Rich.of(Type.VERDICT, phrases().plain("reception." + sheet.decision())),
        List.of(
            phrases()
                .rich(
                    Type.LEAD,
                    "decision.at",
                    formats().longDay(sheet.decidedAt()),
                    formats().time(sheet.decidedAt()),
                    formats().zone(sheet.decidedAt())),
            Rich.of(
                Type.BODY,
                sheet
                    .exposure()
                    .map(time -> phrases().plain("exposure", formats().duration(time)))
                    .orElse(phrases().plain("exposure.none")))));
  }

  private Block shipment() {
    ReceptionSheet.Shipment shipment = sheet.shipment();
    return new Fields(
        List.of(
            field(3, "shipment.shipper", shipment.shipper()),
            field(3, "shipment.carrier", shipment.carrier()),
            field(2, "shipment.waybill", shipment.waybill()),
            field(2, "shipment.seals", shipment.seals()),
            field(2, "shipment.arrived", formats().dateTime(shipment.arrivedAt()))));
  }

  private Field field(int columns, String label, String value) {
    return new Field(columns, phrases().plain(label), List.of(Rich.of(Type.VALUE, value)));
  }

  private Table controls() {
    return new Table(
        List.of(
            new Column(phrases().plain("control.point"), 0.3, Align.LEFT),
            new Column(phrases().plain("control.found"), 0.34, Align.LEFT),
            new Column(phrases().plain("event.at"), 0.14, Align.LEFT),
            new Column(phrases().plain("by"), 0.11, Align.LEFT),
            new Column(phrases().plain("result"), 0.11, Align.LEFT)),
        sheet.controls().stream().map(this::control).toList());
  }

  private List<Cell> control(Control control) {
    return List.of(
        Cell.of(control.point()),
        Cell.of(control.found()),
        Cell.of(formats().dayMonthTime(control.at())),
        Cell.of(control.by()),
        control.conform()
            ? new Cell(Rich.of(Type.CELL, phrases().plain("control.conform")), true)
            : Cell.bold(phrases().plain("control.not")));
  }

  private Table compared() {
    int sources = sheet.sources().size();
    double each = 0.5 / Math.max(1, sources);
    List<Column> columns = new ArrayList<>();
    columns.add(new Column(phrases().plain("identity.field"), 0.2, Align.LEFT));
    columns.add(new Column(phrases().plain("identity.value"), 0.3, Align.LEFT));
    sheet.sources().forEach(source -> columns.add(new Column(source, each, Align.CENTRE)));
    List<List<Cell>> rows = new ArrayList<>();
    for (var row : sheet.compared()) {
      List<Cell> cells = new ArrayList<>(List.of(Cell.of(row.field()), Cell.mono(row.value())));
      row.matches().forEach(match -> cells.add(Cell.of(phrases().plain("match." + match))));
      rows.add(cells);
    }
    return new Table(columns, rows);
  }

  private Table units() {
    return new Table(
        List.of(
            new Column(phrases().plain("unit"), 0.3, Align.LEFT),
            new Column(phrases().plain("volume"), 0.2, Align.LEFT),
            new Column(phrases().plain("unit.place"), 0.5, Align.LEFT)),
        sheet.units().stream().map(this::unit).toList());
  }

  private List<Cell> unit(UnitIn unit) {
    return List.of(
        Cell.bold(
            phrases().plain("unit.of", unit.rank(), sheet.medicine().unitsInLot())
                + (unit.component().isEmpty() ? "" : ", " + unit.component())),
        Cell.of(phrases().volume(unit.millilitres())),
        Cell.of(unit.place()));
  }

  private Table attachments() {
    return new Table(
        List.of(
            new Column(phrases().plain("attachment.name"), 0.5, Align.LEFT),
            new Column(phrases().plain("attachment.digest"), 0.5, Align.LEFT)),
        sheet.attachments().stream()
            .map(file -> List.of(Cell.of(file.name()), Cell.mono(file.digest().brief() + " …")))
            .toList());
  }
}
