package org.givre.document.draw;

import static org.givre.pdf.Millimetres.mm;

import java.util.function.Consumer;
import org.givre.pdf.PdfFile;
import org.givre.pdf.Pen;

/** Labels of 100 × 60 mm on A4, two in a row, four rows, none cut. */
final class LabelSheet {

  private static final int ACROSS = 2;
  private static final int DOWN = 4;
  private static final double LEFT = mm(5);
  private static final double TOP = mm(28.5);

  private final PdfFile file;
  private Pen page;
  private int put;

  LabelSheet(PdfFile file) {
    this.file = file;
  }

  void next(Consumer<Pen> label) {
    if (put % (ACROSS * DOWN) == 0) {
      page = file.page(mm(210), mm(297));
    }
    int place = put % (ACROSS * DOWN);
    double x = LEFT + place % ACROSS * StoreLabelPage.WIDTH;
    double y = TOP + place / ACROSS * StoreLabelPage.HEIGHT;
    page.at(x, y, label);
    put++;
  }
}
