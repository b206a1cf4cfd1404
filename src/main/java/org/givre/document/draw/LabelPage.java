package org.givre.document.draw;

import static org.givre.pdf.Millimetres.mm;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.givre.document.DispensingLabel;
import org.givre.document.MedicineBlock;
import org.givre.document.PatientBlock;
import org.givre.pdf.Area;
import org.givre.pdf.Face;
import org.givre.pdf.Modules;
import org.givre.pdf.PdfFile;
import org.givre.pdf.Pen;
import org.givre.pdf.Style;

/** The bedside label, 100 × 60 mm: the deadline is its one black block. */
record LabelPage(DispensingLabel label, Phrases phrases) {

  private static final double WIDTH = mm(100);
  private static final double HEIGHT = mm(60);
  private static final double MARGIN = mm(2.4);
  private static final double RIGHT = WIDTH - MARGIN;
  private static final double CODE = mm(19.4);

  private static final Style SMALL = Style.of(Face.SANS, 5.8);
  private static final Style NAME = Style.of(Face.BOLD, 16);
  private static final Style LINE = Style.of(Face.SANS, 8.6);
  private static final Style DEADLINE = Style.of(Face.BOLD, 30).grey(1);
  private static final Style CALL = Style.of(Face.BOLD, 7).grey(1);

  void draw(PdfFile file) {
    draw(file.page(WIDTH, HEIGHT));
  }

  /** On a page whose origin is the label's upper left corner. */
  void draw(Pen pen) {
    if (label.training()) {
      pen.textAcross(
          mm(37),
          mm(26),
          Math.toRadians(13.5),
          Style.of(Face.BOLD, 12).grey(0.86),
          phrases.plain("watermark.training"));
    }
    head(pen);
    patient(pen);
    medicine(pen);
    deadline(pen);
    warnings(pen);
    pen.code(Modules.dataMatrix(label.code()), RIGHT - CODE - mm(0.6), mm(7.5), CODE);
  }

  private void head(Pen pen) {
    double baseline = mm(4.1);
    Rich site =
        phrases.rich(
            SMALL,
            label.site().telephone().isEmpty() ? "label.siteOnly" : "label.site",
            label.site().name(),
            label.site().pharmacy(),
            label.site().telephone());
    first(pen, site, MARGIN, baseline, mm(68));
    Rich register = phrases.rich(SMALL, "label.register", label.registerNumber());
    Lines.of(pen.faces(), register, mm(40)).drawRight(pen, RIGHT, baseline - SMALL.size());
    pen.line(new org.givre.pdf.Stroke(1, 0), MARGIN, mm(5.7), RIGHT, mm(5.7));
  }

  private void patient(Pen pen) {
    PatientBlock patient = label.patient();
    fitted(pen, NAME, phrases.name(patient), mm(12.3));
    Rich born =
        phrases.rich(
            LINE,
            "label.born." + patient.sex(),
            phrases.formats().date(patient.bornOn()),
            patient.ipp(),
            patient.birthName());
    first(pen, born, MARGIN, mm(16.7), room());
  }

  private void medicine(Pen pen) {
    MedicineBlock medicine = label.medicine();
    Style name = Style.of(Face.BOLD, 13);
    pen.text(MARGIN, mm(23.6), name, medicine.name());
    double after = MARGIN + pen.width(name, medicine.name()) + mm(0.9);
    first(pen, Rich.of(LINE, medicine.inn()), after, mm(23.6), RIGHT - CODE - mm(3) - after);
    Optional<Double> volume =
        medicine.units().stream()
            .filter(unit -> unit.rank() == label.rank())
            .findFirst()
            .flatMap(MedicineBlock.UnitLine::millilitres);
    String key = phrases.isBag(medicine) ? "label.unit.BAG" : "label.unit.VIAL";
    Rich unit =
        phrases.rich(
            LINE, key, label.rank(), medicine.unitsInLot(), phrases.volume(volume), medicine.lot());
    first(pen, unit, MARGIN, mm(28), room());
    Rich ward =
        label.keepAt().isEmpty()
            ? phrases.rich(LINE, "label.wardOnly", label.ward())
            : phrases.rich(LINE, "label.ward", label.ward(), label.keepAt());
    first(pen, ward, MARGIN, mm(32.3), room());
  }

  private void deadline(Pen pen) {
    Area block = new Area(MARGIN, mm(39.2), RIGHT - MARGIN, mm(12.2));
    pen.block(0, block);
    double left = block.x() + mm(2.4);
    String[] call =
        (label.startBefore().isPresent()
                ? phrases.plain("label.call", label.act())
                : phrases.plain("label.call.later"))
            .split("\n");
    double widest = 0;
    for (int line = 0; line < call.length; line++) {
      pen.text(left, block.y() + mm(3.9 + 3 * line), CALL, call[line]);
      widest = Math.max(widest, pen.width(CALL, call[line]));
    }
    double after = left + widest + mm(3);
    label.startBefore().ifPresent(until -> clock(pen, block, after, until));
    if (label.startBefore().isEmpty()) {
      pen.block(1, new Area(after, block.y() + mm(1.8), mm(34), mm(8.6)));
    }
  }

  private void clock(Pen pen, Area block, double x, Instant until) {
    pen.text(x, block.y() + mm(9.6), DEADLINE, phrases.formats().time(until));
    double right = block.right() - mm(2.4);
    Style white = Style.of(Face.SANS, 6.8).grey(1);
    Rich day =
        phrases.rich(
            white, "label.day", phrases.formats().weekday(until), phrases.formats().date(until));
    Lines.of(pen.faces(), day, mm(40)).drawRight(pen, right, block.y() + mm(5.2) - 6.8);
    label
        .endBefore()
        .ifPresent(
            end ->
                pen.textRight(
                    right,
                    block.y() + mm(8.2),
                    white,
                    phrases.plain("label.end", phrases.formats().time(end))));
  }

  private void warnings(Pen pen) {
    Style style = Style.of(Face.BOLD, 6.3);
    Lines lines =
        Lines.of(pen.faces(), Rich.of(style, phrases.warnings(label.warnings())), RIGHT - MARGIN);
    double baseline = mm(54.6);
    for (List<Span> line : lines.lines()) {
      StringBuilder text = new StringBuilder();
      line.forEach(span -> text.append(span.text()));
      pen.textCentred(WIDTH / 2, baseline, style, text.toString().strip());
      baseline += mm(2.75);
    }
  }

  private double room() {
    return RIGHT - CODE - mm(3) - MARGIN;
  }

  /** A name is never cut on a label: it is set smaller until it fits. */
  private void fitted(Pen pen, Style style, String text, double baseline) {
    double wide = pen.width(style, text);
    double size = wide > room() ? Math.max(6, style.size() * room() / wide) : style.size();
    Style fitting = style.size(size);
    Lines lines = Lines.of(pen.faces(), Rich.of(fitting, text), room());
    lines.draw(pen, MARGIN, baseline - size - (lines.lines().size() - 1) * lines.pitch());
  }

  /** One line, set smaller when it would not fit. */
  private void first(Pen pen, Rich text, double x, double baseline, double room) {
    double wide = 0;
    for (Span span : text.spans()) {
      wide += pen.width(span.style(), span.text());
    }
    double shrink = wide > room ? room / wide : 1;
    double at = x;
    for (Span span : text.spans()) {
      Style style = span.style().size(span.style().size() * shrink);
      pen.text(at, baseline, style, span.text());
      at += pen.width(style, span.text());
    }
  }
}
