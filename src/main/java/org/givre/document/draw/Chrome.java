package org.givre.document.draw;

import static org.givre.pdf.Millimetres.mm;

import org.givre.document.Sheet;
import org.givre.document.Stamp;
import org.givre.kernel.Digest;
import org.givre.pdf.Area;
import org.givre.pdf.Face;
import org.givre.pdf.Modules;
import org.givre.pdf.Pen;
import org.givre.pdf.Style;
import org.givre.words.Words;

/** What stands on every page around the content: head, foot, code, watermark. */
final class Chrome {

  static final double WIDTH = mm(210);
  static final double HEIGHT = mm(297);
  private static final double MARGIN = mm(15);
  private static final double FOOT = mm(265);
  private static final double CODE = mm(20);

  /** Where content may stand. */
  static final Area FRAME = new Area(MARGIN, mm(30.4), WIDTH - 2 * MARGIN, FOOT - mm(32.4));

  private static final Style WATERMARK = Style.of(Face.BOLD, 50).grey(0.9);

  private final Sheet sheet;
  private final Stamp stamp;
  private final Words words;
  private final SheetFormats formats;
  private final Digest digest;

  Chrome(Sheet sheet, Stamp stamp, Words words, Digest digest) {
    this.sheet = sheet;
    this.stamp = stamp;
    this.words = words;
    this.formats = new SheetFormats(words, sheet.site().zone());
    this.digest = digest;
  }

  /** Beneath everything. */
  void watermark(Pen pen) {
    String text = watermark();
    if (text.isEmpty()) {
      return;
    }
    double angle = Math.atan2(HEIGHT, WIDTH);
    double fitting = mm(248) / pen.width(WATERMARK, text) * WATERMARK.size();
    pen.textAcross(WIDTH / 2, HEIGHT / 2, angle, WATERMARK.size(Math.min(62, fitting)), text);
  }

  private String watermark() {
    boolean incomplete = !sheet.facts().missing().isEmpty();
    if (sheet.training()) {
      return words.of(incomplete ? "document.watermark.both" : "document.watermark.training");
    }
    return incomplete ? words.of("document.watermark.incomplete") : "";
  }

  void head(Pen pen, int page, int pages) {
    double right = WIDTH - MARGIN;
    String title = words.of("document.kind." + sheet.number().kind().code());
    pen.text(MARGIN, mm(16.6), Type.BODY_BOLD, sheet.site().name());
    pen.text(MARGIN, mm(20.4), Type.BODY.size(8.5), sheet.site().pharmacy());
    if (!sheet.site().finess().isEmpty()) {
      String finess = words.of("document.finess", sheet.site().finess());
      pen.text(MARGIN, mm(24.3), Type.BODY.size(8.5), finess);
    }
    pen.textRight(right, mm(16), Type.TITLE, title);
    Rich number =
        Rich.marked(
            Type.BODY.size(8.5),
            words.of("document.head.number", sheet.number().text(), sheet.revision(), page, pages));
    Lines.of(pen.faces(), number, mm(120)).drawRight(pen, right, mm(20.4) - 8.5);
    pen.textRight(
        right,
        mm(24.3),
        Type.BODY.size(8.5),
        words.of(
            "document.head.at",
            formats.longDay(sheet.at()),
            formats.seconds(sheet.at()),
            formats.zone(sheet.at())));
    pen.line(Type.HEAVY, MARGIN, mm(28), right, mm(28));
  }

  void foot(Pen pen, Modules code) {
    double right = WIDTH - MARGIN;
    pen.line(Type.THIN, MARGIN, FOOT, right, FOOT);
    pen.code(code, right - CODE, FOOT + mm(1.8), CODE);
    double y = FOOT + mm(10.8) - Type.NOTE.size();
    for (String line : footLines()) {
      Lines lines = Lines.of(pen.faces(), Rich.marked(Type.NOTE, line), right - CODE - mm(18));
      lines.draw(pen, MARGIN, y);
      y += mm(3.45);
    }
  }

  private String[] footLines() {
    return new String[] {
      printed() + (sheet.training() ? " " + words.of("document.foot.training") : ""),
      words.of(
          "document.foot.program",
          Rich.fact(sheet.software()),
          folder(),
          formats.count(sheet.journal().entry()),
          sheet.journal().head().brief()),
      words.of("document.foot.digest", digest.brief()),
      words.of("document.foot.check")
    };
  }

  private String printed() {
    String by = Rich.fact(stamp.by());
    String at = formats.stamp(stamp.at());
    return stamp.isOriginal()
        ? words.of("document.foot.original", by, at)
        : words.of("document.foot.copy", stamp.copy(), by, at);
  }

  /** Enough of the folder's id to tell two folders apart. */
  private String folder() {
    String id = sheet.folder().toString();
    return id.substring(0, 4) + "-" + id.substring(9, 13);
  }
}
