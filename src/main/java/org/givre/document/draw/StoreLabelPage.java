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

  /** Below it a single line is hard to read at arm's length. */
  private static final double READABLE = 15;

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
    large(pen);
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

  /** The largest line as large as it fits beside the code; a long name takes two or three lines. */
  private void large(Pen pen) {
    double room = WIDTH - 3 * MARGIN - CODE;
    double wide = pen.width(LARGE, label.large());
    double size = Math.min(LARGE.size(), LARGE.size() * room / wide);
    if (size >= READABLE) {
      pen.text(MARGIN, mm(19), LARGE.size(size), label.large());
      return;
    }
    size = READABLE;
    Lines lines = Lines.of(pen.faces(), Rich.of(LARGE.size(size), label.large()), room);
    while (lines.height() > mm(17) && size > 6) {
      size -= 0.5;
      lines = Lines.of(pen.faces(), Rich.of(LARGE.size(size), label.large()), room);
    }
    lines.draw(pen, MARGIN, mm(6));
  }

  private static void fitted(
      Pen pen, Style style, String text, double x, double baseline, double room) {
    double wide = pen.width(style, text);
    Style fitting = wide > room ? style.size(style.size() * room / wide) : style;
    pen.text(x, baseline, fitting, text);
  }
}
