package org.givre.document.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.givre.document.Stamp;
import org.givre.document.ThermalCertificate;
import org.givre.document.ThermalCertificate.Event;
import org.givre.document.ThermalCertificate.SealedReadings;
import org.givre.document.ThermalCertificate.StayLine;
import org.givre.document.ThermalVerdict;
import org.givre.document.ThermalVerdict.Above;
import org.givre.document.draw.Table.Align;
import org.givre.document.draw.Table.Cell;
import org.givre.document.draw.Table.Column;
import org.givre.pdf.Area;
import org.givre.pdf.Faces;
import org.givre.pdf.Pen;

/** The thermal certificate: the verdict is the largest thing on it, and what it rests on. */
record ThermalPage(Pages pages, ThermalCertificate sheet) {

  void put(Stamp stamp) {
    Flow flow = pages.flow();
    flow.add(new Medicine(sheet.medicine(), phrases()).withPatient(sheet.patient()));
    pages.ruled();
    pages.warnings(sheet, stamp);
    pages.boxed(verdict());
    flow.add(curve());
    flow.space(6).add(figures());
    flow.space(10).table(phrases().section("stays.title"), stays());
    if (!sheet.events().isEmpty()) {
      flow.space(10).table(phrases().section("events.title"), events());
    }
    flow.space(10);
    List<Block> sealed = new ArrayList<>();
    sheet.sealed().ifPresent(readings -> sealed.add(sealed(readings)));
    if (sheet.review().isPresent() || !sealed.isEmpty()) {
      pages.signatures("review.title", sheet.review().stream().toList(), sealed);
    }
  }

  private Phrases phrases() {
    return pages.phrases();
  }

  private SheetFormats formats() {
    return pages.phrases().formats();
  }

  private Block verdict() {
    ThermalVerdict verdict = sheet.verdict();
    String span = formats().duration(java.time.Duration.between(verdict.from(), verdict.to()));
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        Block.text(
            Rich.of(
                Type.LABEL,
                phrases()
                    .plain(
                        "verdict.label",
                        formats().dateTime(verdict.from()),
                        formats().dateTime(verdict.to()),
                        span))));
    blocks.add(Block.text(Rich.of(Type.VERDICT, phrases().verdict(verdict))));
    if (!verdict.words().isEmpty()) {
      blocks.add(Block.text(Rich.of(Type.BODY_BOLD, verdict.words())));
    }
    blocks.add(Block.rule(4, 6));
    blocks.add(new Sides(claim(), new Barred(unmeasured()), 0.37, 8));
    return Block.stack(blocks);
  }

  private Block claim() {
    ThermalVerdict verdict = sheet.verdict();
    Above own =
        verdict.above().stream()
            .filter(above -> above.limit().equals(verdict.limit()))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("no time above the product's own limit"));
    String key = verdict.warmest().isEmpty() ? "claim.none" : "claim";
    return Block.stack(
        List.of(
            Block.space(4),
            Block.text(
                Rich.of(
                    Type.CLAIM,
                    phrases().plain(key, phrases().above(own), formats().limit(verdict.limit())))),
            Block.space(2)));
  }

  private Block unmeasured() {
    List<Block> lines = new ArrayList<>();
    lines.add(Block.text(Rich.of(Type.BODY_BOLD, phrases().plain("unmeasured.title"))));
    List<String> missing = phrases().missing(sheet.verdict());
    if (missing.isEmpty()) {
      lines.add(Block.text(Rich.of(Type.BODY, phrases().plain("unmeasured.none"))));
    }
    missing.forEach(line -> lines.add(Block.text(Rich.of(Type.BODY, line))));
    return Block.stack(lines);
  }

  /** A block with an upright rule before it. */
  private record Barred(Block content) implements Block {
    @Override
    public double height(Faces faces, double width) {
      return content.height(faces, width - 12);
    }

    @Override
    public void draw(Pen pen, Area area) {
      pen.line(Type.THIN, area.x(), area.y() - 1, area.x(), area.bottom());
      content.draw(pen, new Area(area.x() + 12, area.y(), area.width() - 12, area.height()));
    }
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
    ThermalVerdict verdict = sheet.verdict();
    List<Boxes.Strip.Figure> figures = new ArrayList<>();
    figures.add(
        new Boxes.Strip.Figure(
            phrases().plain("warmest"),
            verdict
                .warmest()
                .map(point -> formats().beside(point.value(), verdict.limit()))
                .orElse("–"),
            verdict
                .warmest()
                .map(
                    point ->
                        phrases()
                            .plain(
                                "date.at",
                                formats().dayMonth(point.at()),
                                formats().time(point.at())))
                .orElse(phrases().plain("warmest.none"))));
    for (Above above : verdict.above()) {
      figures.add(
          new Boxes.Strip.Figure(
              phrases().plain("above", formats().limit(above.limit())),
              phrases().above(above),
              ""));
    }
    boolean none = verdict.outOfNitrogen().isZero();
    figures.add(
        new Boxes.Strip.Figure(
            phrases().plain("outOfNitrogen.label"),
            formats().duration(verdict.outOfNitrogen()),
            none ? "" : phrases().plain("outOfNitrogen.remark")));
    return new Boxes.Strip(figures);
  }

  private Table stays() {
    return new Table(
        List.of(
            new Column(phrases().plain("stay.place"), 0.235, Align.LEFT),
            new Column(phrases().plain("stay.from"), 0.129, Align.LEFT),
            new Column(phrases().plain("stay.to"), 0.116, Align.LEFT),
            new Column(phrases().plain("stay.readings"), 0.092, Align.RIGHT),
            new Column(phrases().plain("stay.least"), 0.077, Align.RIGHT),
            new Column(phrases().plain("stay.most"), 0.077, Align.RIGHT),
            new Column(phrases().plain("stay.probe"), 0.274, Align.LEFT)),
        sheet.stays().stream().map(this::stay).toList());
  }

  private List<Cell> stay(StayLine stay) {
    return List.of(
        Cell.of(stay.place()),
        Cell.of(formats().dayMonthTime(stay.from())),
        Cell.of(formats().dayMonthTime(stay.to())),
        Cell.of(formats().count(stay.readings())),
        Cell.of(extreme(stay.least())),
        Cell.of(extreme(stay.most())),
        Cell.of(probe(stay)));
  }

  private String extreme(Optional<Double> value) {
    return value.map(formats()::degrees).orElse("–");
  }

  private String probe(StayLine stay) {
    if (stay.probe().isEmpty()) {
      return phrases().plain("stay.noProbe");
    }
    return stay.calibratedUntil()
        .map(until -> phrases().plain("stay.calibrated", stay.probe(), formats().date(until)))
        .orElse(phrases().plain("stay.uncalibrated", stay.probe()));
  }

  private Table events() {
    return new Table(
        List.of(
            new Column(phrases().plain("event.number"), 0.03, Align.LEFT),
            new Column(phrases().plain("event.at"), 0.153, Align.LEFT),
            new Column(phrases().plain("event.what"), 0.302, Align.LEFT),
            new Column(phrases().plain("event.length"), 0.109, Align.LEFT),
            new Column(phrases().plain("event.answer"), 0.406, Align.LEFT)),
        sheet.events().stream().map(this::event).toList());
  }

  private List<Cell> event(Event event) {
    return List.of(
        Cell.of(Integer.toString(event.number())),
        Cell.of(formats().dayMonthSeconds(event.at())),
        Cell.of(event.what()),
        Cell.of(event.length().isZero() ? "" : formats().duration(event.length())),
        Cell.of(event.answer()));
  }

  private Block sealed(SealedReadings sealed) {
    return Block.stack(
        List.of(
            Block.text(Rich.of(Type.LABEL, phrases().plain("sealed.label"))),
            Block.text(
                phrases().rich(Type.BODY, "sealed.blocks", formats().count(sealed.blocks()))),
            Block.text(
                Rich.of(
                    Type.CELL,
                    phrases()
                        .plain(
                            "sealed.verified",
                            formats().dateTime(sealed.verifiedAt()),
                            formats().zone(sealed.verifiedAt())))),
            Block.text(
                Rich.of(
                    Type.CELL_MONO.size(7.2),
                    phrases()
                        .plain(
                            "sealed.chain",
                            sealed.first().brief().substring(0, 9),
                            sealed.last().brief().substring(0, 9))))));
  }
}
