package org.givre.document.draw;

import static org.givre.pdf.Millimetres.mm;

import org.givre.document.StoreLabel;
import org.givre.pdf.Face;
import org.givre.pdf.Modules;
import org.givre.pdf.Pen;
import org.givre.pdf.Style;

/** A position's or a unit's label, 100 × 60 mm, anywhere on a page. */
record StoreLabelPage(StoreLabel label) {

  static final double WIDTH = mm(100);
  static final double HEIGHT = mm(60);

  private static final double MARGIN = mm(3.5);
  private static final double CODE = mm(20);
  private static final Style SITE = Style.of(Face.SANS, 6.5);
  private static final Style LARGE = Style.of(Face.BOLD, 34);
  private static final Style LINE = Style.of(Face.SANS, 10);
  private static final Style WARNING = Style.of(Face.BOLD, 9);

  void draw(Pen pen) {
    double x = 0;
    double y = 0;
    if (label.training()) {
      pen.text(
          x + MARGIN, y + mm(57), Style.of(Face.BOLD, 7).grey(0.45), "EXERCICE — NE PAS UTILISER");
    }
    pen.text(x + MARGIN, y + mm(5), SITE, label.site());
    double room = WIDTH - 3 * MARGIN - CODE;
    double wide = pen.width(LARGE, label.large());
    Style large = LARGE.size(Math.max(9, Math.min(34, 34 * room / wide)));
    pen.text(x + MARGIN, y + mm(19), large, label.large());
    double baseline = y + mm(27);
    for (String line : label.lines()) {
      fitted(pen, LINE, line, x + MARGIN, baseline, WIDTH - 2 * MARGIN);
      baseline += mm(5.6);
    }
    if (!label.warning().isEmpty()) {
      fitted(pen, WARNING, label.warning(), x + MARGIN, y + mm(52), WIDTH - 2 * MARGIN);
    }
    pen.code(Modules.dataMatrix(label.code()), x + WIDTH - MARGIN - CODE, y + mm(3), CODE);
  }

  private static void fitted(
      Pen pen, Style style, String text, double x, double baseline, double room) {
    double wide = pen.width(style, text);
    Style fitting = wide > room ? style.size(style.size() * room / wide) : style;
    pen.text(x, baseline, fitting, text);
  }
}
