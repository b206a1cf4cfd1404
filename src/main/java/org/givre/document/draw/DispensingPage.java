package org.givre.document.draw;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.givre.document.DispensingSheet;
import org.givre.document.DispensingSheet.Deadline;
import org.givre.document.DispensingSheet.UnitOut;
import org.givre.document.Stamp;
import org.givre.document.draw.Fields.Field;
import org.givre.document.draw.Table.Align;
import org.givre.document.draw.Table.Cell;
import org.givre.document.draw.Table.Column;

/** The dispensing sheet: the deadline is the largest thing on it. */
record DispensingPage(Pages pages, DispensingSheet sheet) {

  void put(Stamp stamp) {
    Flow flow = pages.flow();
    flow.add(new PatientHead(sheet.patient(), phrases()));
    pages.ruled();
    pages.warnings(sheet, stamp);
    pages.boxed(deadline(stamp));
    flow.add(new Medicine(sheet.medicine(), phrases()).full());
    pages.ruled();
    flow.add(prescription());
    pages.ruled();
    flow.table(phrases().section("thaw.units.title"), units());
    flow.space(10)
        .table(
            phrases().section("deadlines.title"),
            new Deadlines(phrases()).table(sheet.deadlines()));
    flow.space(10).add(transport());
    flow.space(10).add(new Boxes.Framed(Type.HEAVY, 12, 7, forbidden())).space(10);
    pages.signatures("signatures", sheet.signatures(), List.of(ward()));
  }

  private Phrases phrases() {
    return pages.phrases();
  }

  private SheetFormats formats() {
    return pages.phrases().formats();
  }

  private Block deadline(Stamp stamp) {
    Optional<Instant> until = sheet.governing().flatMap(Deadline::until);
    if (until.isEmpty()) {
      return new Boxes.Decision(
          phrases().plain("deadline.later.label"),
          Rich.of(Type.VERDICT, "……… : ………"),
          List.of(phrases().rich(Type.LEAD_BOLD, "deadline.later")));
    }
    Deadline governing = sheet.governing().orElseThrow();
    return new Boxes.Decision(
        phrases().deadline(governing),
        Rich.of(pages.decision(sheet, stamp), formats().time(until.get())),
        List.of(
            phrases()
                .rich(
                    Type.LEAD,
                    "deadline.day",
                    formats().longDay(until.get()),
                    formats().zone(until.get())),
            phrases().rich(Type.BODY, "deadline.from", governing.countsFrom(), governing.rule())));
  }

  private Block prescription() {
    DispensingSheet.Prescription prescription = sheet.prescription();
    return new Fields(
        List.of(
            new Field(
                4,
                phrases().plain("prescription"),
                List.of(
                    Rich.of(Type.VALUE, prescription.prescriber()), Rich.of(Type.BODY, detail()))),
            new Field(
                4,
                phrases().plain("ward"),
                List.of(
                    Rich.of(Type.VALUE, sheet.ward()),
                    Rich.of(Type.BODY, prescription.protocol()))),
            new Field(
                2,
                phrases().plain("register"),
                List.of(Rich.of(Type.VALUE, sheet.registerNumber()))),
            new Field(
                2,
                phrases().plain("releaseSheet"),
                List.of(Rich.of(Type.BODY, sheet.releaseSheet())))));
  }

  private String detail() {
    String day = formats().date(sheet.prescription().on());
    String rpps = sheet.prescription().rpps();
    return rpps.isEmpty()
        ? phrases().plain("prescription.day", day)
        : phrases().plain("prescription.detail", rpps, day);
  }

  private Table units() {
    return new Table(
        List.of(
            new Column(phrases().plain("unit"), 0.14, Align.LEFT),
            new Column(phrases().plain("volume"), 0.1, Align.LEFT),
            new Column(phrases().plain("outOfTank"), 0.17, Align.LEFT),
            new Column(phrases().plain("thawStart"), 0.17, Align.LEFT),
            new Column(phrases().plain("thawEnd"), 0.17, Align.LEFT),
            new Column(phrases().plain("aspect"), 0.25, Align.LEFT)),
        sheet.units().stream().map(this::unit).toList());
  }

  private List<Cell> unit(UnitOut unit) {
    return List.of(
        Cell.bold(
            phrases().plain("unit.of", unit.rank(), sheet.medicine().unitsInLot())
                + (unit.component().isEmpty() ? "" : ", " + unit.component())),
        Cell.of(phrases().volume(unit.millilitres())),
        instant(unit.outOfTank()),
        instant(unit.thawStart()),
        instant(unit.thawEnd()),
        Cell.of(unit.aspect()));
  }

  private Cell instant(Optional<Instant> at) {
    return Cell.of(at.map(formats()::dayMonthSeconds).orElse(phrases().plain("toWrite")));
  }

  private Block transport() {
    DispensingSheet.Transport transport = sheet.transport();
    List<Field> fields = new ArrayList<>();
    fields.add(field(4, "transport.container", transport.container()));
    fields.add(field(3, "transport.carrier", transport.carrier()));
    fields.add(
        field(2, "transport.left", transport.leftAt().map(formats()::dayMonthTime).orElse("")));
    fields.add(
        field(
            3,
            "transport.received",
            transport.receivedAt().isEmpty()
                ? ""
                : transport.receivedBy()
                    + ", "
                    + formats().dayMonthTime(transport.receivedAt().get())));
    return Block.stack(
        List.of(Flow.heading(phrases().section("transport.title")), new Fields(fields)));
  }

  private Field field(int columns, String label, String value) {
    String shown = value.isEmpty() ? phrases().plain("toWrite") : value;
    return new Field(columns, phrases().plain(label), List.of(Rich.of(Type.VALUE, shown)));
  }

  private Block forbidden() {
    return Block.text(Rich.of(Type.LEAD_BOLD, phrases().warnings(sheet.warnings())));
  }

  /** Space for the ward's own hand. */
  private Block ward() {
    return Block.stack(
        List.of(
            Block.text(Rich.of(Type.LABEL, phrases().plain("ward.label"))),
            Block.text(Rich.of(Type.BODY, phrases().plain("ward.name"))),
            Block.text(Rich.of(Type.BODY, phrases().plain("ward.at"))),
            Block.text(Rich.of(Type.BODY, phrases().plain("ward.sign")))));
  }
}
