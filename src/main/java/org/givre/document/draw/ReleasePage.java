package org.givre.document.draw;

import java.util.ArrayList;
import java.util.List;
import org.givre.document.ReleaseSheet;
import org.givre.document.ReleaseSheet.Compared;
import org.givre.document.ReleaseSheet.Condition;
import org.givre.document.ReleaseSheet.Match;
import org.givre.document.ReleaseSheet.Result;
import org.givre.document.Stamp;
import org.givre.document.ThermalVerdict;
import org.givre.document.draw.Table.Align;
import org.givre.document.draw.Table.Cell;
import org.givre.document.draw.Table.Column;

/** The release sheet: the decision is the largest thing on it. */
record ReleasePage(Pages pages, ReleaseSheet sheet) {

  void put(Stamp stamp) {
    Flow flow = pages.flow();
    flow.add(new PatientHead(sheet.patient(), phrases()));
    pages.ruled();
    pages.warnings(sheet, stamp);
    pages.boxed(decision(stamp));
    flow.add(new Medicine(sheet.medicine(), phrases()).full());
    pages.ruled();
    proof(flow);
    flow.space(10).table(conditionsTitle(), conditions());
    if (!sheet.deviations().isEmpty()) {
      flow.space(5).add(Block.text(Rich.of(Type.CELL, sheet.deviations())));
    }
    flow.space(10);
    pages.signatures("signatures", sheet.signatures(), List.of());
  }

  private Phrases phrases() {
    return pages.phrases();
  }

  private Block decision(Stamp stamp) {
    String container = phrases().isBag(sheet.medicine()) ? "BAG" : "VIAL";
    int count = sheet.medicine().units().size();
    String number = count == 1 ? ".one" : ".many";
    String key = "decision." + sheet.decision() + "." + container + number;
    String meaning =
        phrases()
                .of(
                    "meaning." + sheet.decision() + "." + container + number,
                    phrases().ofName(sheet.medicine().name()),
                    count)
            + phrases().of("meaning.for." + sheet.decision() + "." + sheet.patient().sex());
    return new Boxes.Decision(
        phrases().plain("decision"),
        Rich.of(pages.decision(sheet, stamp), phrases().plain(key)),
        List.of(
            phrases()
                .rich(
                    Type.LEAD,
                    "decision.at",
                    phrases().formats().longDay(sheet.decidedAt()),
                    phrases().formats().time(sheet.decidedAt()),
                    phrases().formats().zone(sheet.decidedAt())),
            Rich.marked(Type.BODY, meaning)));
  }

  /** Side by side while both fit; a long chain of identity goes over pages by itself. */
  private void proof(Flow flow) {
    if (sheet.compared().size() <= 16) {
      flow.add(new Sides(identityBlock(), temperature(), 0.488, 12));
    } else {
      flow.table(phrases().section("identity.title"), identity());
      flow.space(3).add(Block.text(note())).space(8).add(temperature());
    }
  }

  private Block identityBlock() {
    return Block.stack(
        List.of(
            Flow.heading(phrases().section("identity.title")),
            identity(),
            Block.space(3),
            Block.text(note())));
  }

  private Rich note() {
    return Rich.of(Type.NOTE, sheet.comparison());
  }

  private Table identity() {
    int sources = sheet.sources().size();
    double each = Math.min(0.13, 0.5 / Math.max(1, sources));
    double rest = 1 - each * sources;
    List<Column> columns = new ArrayList<>();
    columns.add(new Column(phrases().plain("identity.field"), rest * 0.45, Align.LEFT));
    columns.add(new Column(phrases().plain("identity.value"), rest * 0.55, Align.LEFT));
    sheet.sources().forEach(source -> columns.add(new Column(source, each, Align.CENTRE)));
    return new Table(columns, sheet.compared().stream().map(this::compared).toList());
  }

  private List<Cell> compared(Compared row) {
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.of(row.field()));
    cells.add(Cell.mono(row.value()));
    for (int source = 0; source < sheet.sources().size(); source++) {
      cells.add(match(row.matches().get(source)));
    }
    return cells;
  }

  private static Cell match(Match match) {
    return switch (match) {
      case SAME -> Cell.of("=");
      case DIFFERENT -> Cell.bold("≠");
      case ABSENT -> Cell.of("·");
    };
  }

  private Block temperature() {
    Curve curve =
        new Curve(
            sheet.curve(),
            Curve.Size.SMALL,
            phrases().formats(),
            new Curve.CurveWords(
                phrases().plain("curve.limit.short").concat("%2$s"),
                phrases()::ofName,
                phrases().plain("curve.warmest"),
                phrases().plain("curve.hatching")));
    return Block.stack(
        List.of(
            Flow.heading(phrases().section("temperature.title")),
            curve,
            Block.space(6),
            thermal()));
  }

  private Table thermal() {
    ThermalVerdict verdict = sheet.thermal();
    List<List<Cell>> rows = new ArrayList<>();
    rows.add(line("verdict", Cell.bold(phrases().verdict(verdict))));
    if (!verdict.words().isEmpty()) {
      rows.add(line("verdict.why", Cell.of(verdict.words())));
    }
    rows.add(
        line(
            "warmest",
            Cell.of(
                verdict
                    .warmest()
                    .map(
                        point ->
                            phrases()
                                .plain(
                                    "warmest.at",
                                    phrases().formats().beside(point.value(), verdict.limit()),
                                    phrases().formats().dateTime(point.at())))
                    .orElse(phrases().plain("warmest.none")))));
    for (ThermalVerdict.Above above : verdict.above()) {
      if (above.limit().equals(verdict.limit()) || !above.atMost().isZero()) {
        String limit = phrases().formats().limit(above.limit());
        rows.add(
            List.of(Cell.of(phrases().plain("above", limit)), Cell.of(phrases().above(above))));
      }
    }
    List<String> unmeasured = phrases().missing(verdict);
    rows.add(
        line(
            "unmeasured",
            Cell.of(
                unmeasured.isEmpty()
                    ? phrases().plain("unmeasured.none")
                    : String.join("\n", unmeasured))));
    return new Table(
        List.of(new Column("", 0.35, Align.LEFT), new Column("", 0.65, Align.LEFT)), rows);
  }

  private List<Cell> line(String key, Cell value) {
    return List.of(Cell.of(phrases().plain(key)), value);
  }

  private Rich conditionsTitle() {
    long applicable =
        sheet.conditions().stream().filter(c -> c.result() != Result.NOT_APPLICABLE).count();
    long fulfilled =
        sheet.conditions().stream().filter(c -> c.result() == Result.FULFILLED).count();
    return phrases().section("conditions.title", fulfilled, applicable);
  }

  private Table conditions() {
    return new Table(
        List.of(
            new Column(phrases().plain("condition"), 0.347, Align.LEFT),
            new Column(phrases().plain("evidence"), 0.361, Align.LEFT),
            new Column(phrases().plain("on"), 0.103, Align.LEFT),
            new Column(phrases().plain("by"), 0.097, Align.LEFT),
            new Column(phrases().plain("result"), 0.092, Align.LEFT)),
        sheet.conditions().stream().map(this::condition).toList());
  }

  private List<Cell> condition(Condition condition) {
    String word = phrases().plain("result." + condition.result());
    boolean fulfilled = condition.result() == Result.FULFILLED;
    boolean missing = condition.result() == Result.MISSING;
    return List.of(
        Cell.of(condition.name()),
        Cell.of(condition.evidence()),
        Cell.of(condition.on().map(phrases().formats()::date).orElse("")),
        Cell.of(condition.by()),
        missing ? Cell.bold(word) : new Cell(Rich.of(Type.CELL, word), fulfilled));
  }
}
