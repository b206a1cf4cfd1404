package org.givre.document.draw;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.givre.document.CurveFacts;
import org.givre.document.Stamp;
import org.givre.document.TankSheet;
import org.givre.document.draw.Table.Align;
import org.givre.document.draw.Table.Cell;
import org.givre.document.draw.Table.Column;

/** The record of a tank's temperatures, and the dossier of an excursion. */
record TankPage(Pages pages, TankSheet sheet) {

  void put(Stamp stamp) {
    Flow flow = pages.flow();
    pages.warnings(sheet, stamp);
    pages.boxed(head());
    flow.add(curve());
    flow.space(6).add(figures());
    flow.space(10).table(phrases().section("tank.probes"), probes());
    flow.space(10).table(phrases().section("tank.limits"), limits());
    if (!sheet.gaps().isEmpty()) {
      flow.space(10).table(phrases().section("tank.gaps"), gaps());
    }
    if (!sheet.events().isEmpty()) {
      flow.space(10).table(phrases().section("tank.events"), events());
    }
    if (!sheet.units().isEmpty()) {
      flow.space(10).table(phrases().section("tank.units"), units());
    }
    if (!sheet.told().isEmpty()) {
      flow.space(10).table(phrases().section("tank.told"), told());
    }
    flow.space(10);
    if (!sheet.assessment().isEmpty()) {
      flow.add(
          Block.stack(
              List.of(
                  Flow.heading(phrases().section("tank.assessment")),
                  Block.text(Rich.of(Type.BODY, sheet.assessment())))));
      flow.space(8);
    }
    sheet.review().ifPresent(by -> pages.signatures("review.title", List.of(by), List.of()));
  }

  private Phrases phrases() {
    return pages.phrases();
  }

  private SheetFormats formats() {
    return pages.phrases().formats();
  }

  /** The tank and the warmest reading are the largest things on the page. */
  private Block head() {
    String span =
        phrases()
            .plain(
                "tank.span." + sheet.scope(),
                formats().dateTime(sheet.from()),
                formats().dateTime(sheet.to()));
    Optional<CurveFacts.Point> warmest = sheet.curve().warmest();
    String claim =
        warmest
            .map(
                point ->
                    phrases()
                        .plain(
                            "tank.warmest",
                            formats().celsius(point.value()),
                            formats().dateTime(point.at())))
            .orElse(phrases().plain("warmest.none"));
    List<Block> lines = new ArrayList<>();
    lines.add(Block.text(Rich.of(Type.LABEL, span)));
    lines.add(
        Block.text(
            Rich.of(
                Type.VERDICT,
                sheet.room().isEmpty()
                    ? sheet.tank()
                    : phrases().plain("tank.name", sheet.tank(), sheet.room()))));
    lines.add(Block.text(Rich.of(Type.CLAIM, claim)));
    lines.add(Block.text(Rich.of(Type.BODY, measured())));
    return Block.stack(lines);
  }

  /** How much of the span is not measured, said with the extremes. */
  private String measured() {
    Duration sum =
        sheet.gaps().stream().map(TankSheet.GapLine::length).reduce(Duration.ZERO, Duration::plus);
    String length = formats().duration(sum);
    return switch (sheet.gaps().size()) {
      case 0 -> phrases().plain("tank.whole");
      case 1 -> phrases().plain("tank.hole", length);
      default -> phrases().plain("tank.holes", sheet.gaps().size(), length);
    };
  }

  private Block curve() {
    Block drawn =
        new Curve(
            sheet.curve(),
            Curve.Size.LARGE,
            formats(),
            new Curve.CurveWords(
                phrases().plain("curve.limit").concat("%1$s, %2$s"),
                phrases()::ofName,
                phrases().plain("curve.warmest"),
                phrases().plain("curve.hatching")));
    return Block.stack(
        List.of(
            Block.text(phrases().section("curve.title", sheet.curve().series())),
            Block.space(2),
            drawn,
            Block.space(2),
            Block.text(Rich.of(Type.NOTE, phrases().plain("curve.legend")))));
  }

  private Block figures() {
    List<Boxes.Strip.Figure> figures = new ArrayList<>();
    for (TankSheet.AboveLine above : sheet.above()) {
      figures.add(
          new Boxes.Strip.Figure(
              phrases().plain("above", formats().limit(above.limit())),
              phrases()
                  .above(
                      new org.givre.document.ThermalVerdict.Above(
                          above.limit(), above.atLeast(), above.atMost())),
              above.readings() == 0
                  ? ""
                  : phrases().plain("tank.readings", formats().count(above.readings()))));
    }
    return new Boxes.Strip(figures);
  }

  private Table probes() {
    return new Table(
        List.of(
            new Column(phrases().plain("tank.probe"), 0.26, Align.LEFT),
            new Column(phrases().plain("tank.place"), 0.1, Align.LEFT),
            new Column(phrases().plain("stay.readings"), 0.09, Align.RIGHT),
            new Column(phrases().plain("stay.least"), 0.19, Align.LEFT),
            new Column(phrases().plain("stay.most"), 0.19, Align.LEFT),
            new Column(phrases().plain("tank.calibrated"), 0.17, Align.LEFT)),
        sheet.probes().stream().map(this::probe).toList());
  }

  private List<Cell> probe(TankSheet.ProbeLine probe) {
    return List.of(
        Cell.of(probe.name()),
        Cell.of(probe.place()),
        Cell.of(formats().count(probe.readings())),
        Cell.of(extreme(probe.coldest())),
        Cell.of(extreme(probe.warmest())),
        Cell.of(
            probe
                .calibratedUntil()
                .map(formats()::date)
                .orElse(phrases().plain("tank.uncalibrated"))));
  }

  private String extreme(Optional<CurveFacts.Point> point) {
    return point
        .map(
            is ->
                phrases()
                    .plain(
                        "tank.extreme",
                        formats().celsius(is.value()),
                        formats().dayMonthTime(is.at())))
        .orElse("–");
  }

  private Table limits() {
    return new Table(
        List.of(
            new Column(phrases().plain("tank.limit"), 0.2, Align.LEFT),
            new Column(phrases().plain("tank.limit.of"), 0.8, Align.LEFT)),
        sheet.limits().stream()
            .map(line -> List.of(Cell.of(formats().limit(line.value())), Cell.of(line.name())))
            .toList());
  }

  private Table gaps() {
    return new Table(
        List.of(
            new Column(phrases().plain("stay.from"), 0.25, Align.LEFT),
            new Column(phrases().plain("event.length"), 0.2, Align.LEFT),
            new Column(phrases().plain("tank.cause"), 0.55, Align.LEFT)),
        sheet.gaps().stream()
            .map(
                gap ->
                    List.of(
                        Cell.of(formats().dayMonthSeconds(gap.from())),
                        Cell.of(formats().duration(gap.length())),
                        Cell.of(gap.cause())))
            .toList());
  }

  private Table events() {
    return new Table(
        List.of(
            new Column(phrases().plain("event.number"), 0.04, Align.LEFT),
            new Column(phrases().plain("event.at"), 0.15, Align.LEFT),
            new Column(phrases().plain("event.what"), 0.31, Align.LEFT),
            new Column(phrases().plain("event.length"), 0.1, Align.LEFT),
            new Column(phrases().plain("event.answer"), 0.4, Align.LEFT)),
        sheet.events().stream().map(this::event).toList());
  }

  private List<Cell> event(TankSheet.EventLine event) {
    return List.of(
        Cell.of(Integer.toString(event.number())),
        Cell.of(formats().dayMonthSeconds(event.at())),
        Cell.of(event.what()),
        Cell.of(event.length().map(formats()::duration).orElse(phrases().plain("tank.lasts"))),
        Cell.of(event.answer()));
  }

  private Table units() {
    return new Table(
        List.of(
            new Column(phrases().plain("tank.unit"), 0.2, Align.LEFT),
            new Column(phrases().plain("stay.place"), 0.25, Align.LEFT),
            new Column(phrases().plain("tank.product"), 0.2, Align.LEFT),
            new Column(phrases().plain("tank.patient"), 0.22, Align.LEFT),
            new Column(phrases().plain("tank.limit"), 0.13, Align.LEFT)),
        sheet.units().stream()
            .map(
                unit ->
                    List.of(
                        Cell.of(unit.unit()),
                        Cell.of(unit.place()),
                        Cell.of(unit.product()),
                        Cell.of(unit.patient()),
                        Cell.of(unit.limit().map(formats()::limit).orElse("–"))))
            .toList());
  }

  private Table told() {
    return new Table(
        List.of(
            new Column(phrases().plain("event.at"), 0.16, Align.LEFT),
            new Column(phrases().plain("tank.who"), 0.2, Align.LEFT),
            new Column(phrases().plain("tank.message"), 0.46, Align.LEFT),
            new Column(phrases().plain("tank.result"), 0.18, Align.LEFT)),
        sheet.told().stream()
            .map(
                line ->
                    List.of(
                        Cell.of(formats().dayMonthSeconds(line.at())),
                        Cell.of(line.who()),
                        Cell.of(line.what()),
                        Cell.of(line.result())))
            .toList());
  }
}
