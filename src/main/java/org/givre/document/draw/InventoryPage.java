package org.givre.document.draw;

import java.util.ArrayList;
import java.util.List;
import org.givre.document.InventorySheet;
import org.givre.document.InventorySheet.Line;
import org.givre.document.Stamp;
import org.givre.document.draw.Fields.Field;
import org.givre.document.draw.Table.Align;
import org.givre.document.draw.Table.Cell;
import org.givre.document.draw.Table.Column;

/** The inventory report: its result is the largest thing, what differs comes before the rest. */
record InventoryPage(Pages pages, InventorySheet sheet) {

  void put(Stamp stamp) {
    Flow flow = pages.flow();
    pages.warnings(sheet, stamp);
    pages.boxed(result());
    flow.add(facts());
    pages.ruled();
    if (!sheet.discrepancies().isEmpty()) {
      flow.table(phrases().section("inventory.discrepancies"), table(sheet.discrepancies()));
      flow.space(10);
    }
    flow.table(phrases().section("inventory.lines"), table(sheet.lines()));
    flow.space(10);
    pages.signatures("signatures", sheet.signatures(), List.of());
  }

  private Phrases phrases() {
    return pages.phrases();
  }

  private SheetFormats formats() {
    return pages.phrases().formats();
  }

  private Block result() {
    int wrong = sheet.discrepancies().size();
    return new Boxes.Decision(
        phrases().plain("inventory.result"),
        Rich.of(
            Type.VERDICT, phrases().plain(wrong == 0 ? "inventory.conform" : "inventory.differs")),
        List.of(
            Rich.of(
                Type.LEAD,
                phrases().plain("inventory.read", Integer.toString(sheet.lines().size()))),
            Rich.of(Type.LEAD, phrases().plain("inventory.wrong", Integer.toString(wrong)))));
  }

  private Block facts() {
    return new Fields(
        List.of(
            field(3, "inventory.tank", sheet.tank()),
            field(3, "inventory.racks", String.join(", ", sheet.racks())),
            field(2, "inventory.begun", formats().dateTime(sheet.begun())),
            field(2, "inventory.ended", formats().dateTime(sheet.ended())),
            field(2, "inventory.lid", formats().duration(sheet.lidOpen()))));
  }

  private Field field(int columns, String label, String value) {
    return new Field(columns, phrases().plain(label), List.of(Rich.of(Type.VALUE, value)));
  }

  private Table table(List<Line> lines) {
    return new Table(
        List.of(
            new Column(phrases().plain("inventory.place"), 0.11, Align.LEFT),
            new Column(phrases().plain("inventory.finding"), 0.17, Align.LEFT),
            new Column(phrases().plain("inventory.written"), 0.25, Align.LEFT),
            new Column(phrases().plain("inventory.found"), 0.25, Align.LEFT),
            new Column(phrases().plain("inventory.scanned"), 0.13, Align.LEFT),
            new Column(phrases().plain("event.at"), 0.09, Align.LEFT)),
        new ArrayList<>(lines.stream().map(this::row).toList()));
  }

  private List<Cell> row(Line line) {
    boolean conform = line.finding() == InventorySheet.Finding.AS_WRITTEN;
    String finding = phrases().plain("inventory.finding." + line.finding());
    return List.of(
        Cell.mono(line.place()),
        conform ? new Cell(Rich.of(Type.CELL, finding), true) : Cell.bold(finding),
        Cell.of(line.written()),
        Cell.of(conform ? "" : line.found()),
        Cell.mono(line.scanned()),
        Cell.of(formats().time(line.at())));
  }
}
