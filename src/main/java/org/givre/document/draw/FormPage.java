package org.givre.document.draw;

import java.util.ArrayList;
import java.util.List;
import org.givre.document.FormSheet;
import org.givre.document.Stamp;
import org.givre.document.draw.Fields.Field;
import org.givre.document.draw.Table.Align;
import org.givre.document.draw.Table.Cell;

/** A sheet of plain sections: its decision, where there is one, is the largest thing on it. */
record FormPage(Pages pages, FormSheet sheet) {

  private static final int IN_A_ROW = 3;

  void put(Stamp stamp) {
    Flow flow = pages.flow();
    sheet
        .patient()
        .ifPresent(
            patient -> {
              flow.add(new PatientHead(patient, phrases()));
              pages.ruled();
            });
    pages.warnings(sheet, stamp);
    sheet.decision().ifPresent(decision -> pages.boxed(decision(decision, stamp)));
    sheet
        .medicine()
        .ifPresent(
            medicine -> {
              flow.add(new Medicine(medicine, phrases()).full());
              pages.ruled();
            });
    sheet.sections().forEach(this::section);
    if (!sheet.signatures().isEmpty()) {
      flow.space(2);
      pages.signatures("signatures", sheet.signatures(), List.of());
    }
  }

  private Phrases phrases() {
    return pages.phrases();
  }

  private Block decision(FormSheet.Decision decision, Stamp stamp) {
    List<Rich> meaning = new ArrayList<>();
    SheetFormats formats = phrases().formats();
    meaning.add(
        phrases()
            .rich(
                Type.LEAD,
                "decision.at",
                formats.longDay(decision.at()),
                formats.time(decision.at()),
                formats.zone(decision.at())));
    decision.meaning().forEach(line -> meaning.add(Rich.of(Type.BODY, line)));
    return new Boxes.Decision(
        decision.label(), Rich.of(pages.decision(sheet, stamp), decision.word()), meaning);
  }

  private void section(FormSheet.Section section) {
    Flow flow = pages.flow();
    Rich title = Rich.of(Type.SECTION, section.title());
    switch (section) {
      case FormSheet.Values values -> values(title, values.values());
      case FormSheet.Rows rows -> flow.table(title, table(rows));
      case FormSheet.Texts texts -> texts(title, texts.lines());
      case FormSheet.Drawn drawn -> {
        flow.add(Block.stack(List.of(Flow.heading(title), curve(drawn))));
        drawn.lines().forEach(line -> flow.add(Block.text(Rich.of(Type.CELL, line))));
      }
    }
    flow.space(9);
  }

  private Block curve(FormSheet.Drawn drawn) {
    return new Curve(
        drawn.curve(),
        Curve.Size.LARGE,
        phrases().formats(),
        new Curve.CurveWords(
            phrases().plain("curve.limit.short").concat("%2$s"),
            phrases()::ofName,
            phrases().plain("curve.warmest"),
            phrases().plain("curve.hatching")));
  }

  private void values(Rich title, List<FormSheet.Value> values) {
    boolean first = true;
    for (int from = 0; from < values.size(); from += IN_A_ROW) {
      List<Field> row =
          values.subList(from, Math.min(from + IN_A_ROW, values.size())).stream()
              .map(this::field)
              .toList();
      Block fields = new Fields(row);
      pages.flow().add(first ? Block.stack(List.of(Flow.heading(title), fields)) : fields).space(3);
      first = false;
    }
  }

  private Field field(FormSheet.Value value) {
    String shown = value.value().isBlank() ? phrases().plain("toWrite") : value.value();
    return new Field(12 / IN_A_ROW, value.label(), List.of(Rich.of(Type.BODY_BOLD, shown)));
  }

  private void texts(Rich title, List<String> lines) {
    boolean first = true;
    for (String line : lines) {
      Block text = Block.text(Rich.of(Type.BODY, line));
      pages.flow().add(first ? Block.stack(List.of(Flow.heading(title), text)) : text).space(2);
      first = false;
    }
  }

  private static Table table(FormSheet.Rows rows) {
    List<Table.Column> columns =
        rows.columns().stream()
            .map(column -> new Table.Column(column.title(), column.share(), Align.LEFT))
            .toList();
    List<List<Cell>> cells = new ArrayList<>();
    for (List<String> row : rows.rows()) {
      List<Cell> line = new ArrayList<>();
      for (int at = 0; at < rows.columns().size(); at++) {
        String text = row.get(at);
        line.add(rows.columns().get(at).code() ? Cell.mono(text) : Cell.of(text));
      }
      cells.add(line);
    }
    return new Table(columns, cells);
  }
}
