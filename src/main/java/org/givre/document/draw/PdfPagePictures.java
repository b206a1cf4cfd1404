package org.givre.document.draw;

import java.awt.image.BufferedImage;
import java.util.List;
import org.givre.document.PagePictures;
import org.givre.pdf.PdfReading;
import org.givre.pdf.TextSearch;

/** Pages drawn by PDFBox, for the viewer. */
public final class PdfPagePictures implements PagePictures {

  @Override
  public int pages(byte[] pdf) {
    return PdfReading.pages(pdf);
  }

  @Override
  public PagePicture page(byte[] pdf, int page, double dotsPerInch) {
    BufferedImage image = PdfReading.picture(pdf, page, dotsPerInch);
    int width = image.getWidth();
    int height = image.getHeight();
    int[] argb = image.getRGB(0, 0, width, height, null, 0, width);
    return new PagePicture(width, height, argb);
  }

  @Override
  public List<List<Stretch>> find(byte[] pdf, String words) {
    return TextSearch.find(pdf, words).stream()
        .map(
            hit ->
                hit.stream()
                    .map(p -> new Stretch(p.page(), p.x(), p.y(), p.width(), p.height()))
                    .toList())
        .toList();
  }
}
