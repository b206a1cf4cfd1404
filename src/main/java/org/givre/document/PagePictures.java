package org.givre.document;

/** Pages of a sheet as pictures, for the viewer inside the program. */
public interface PagePictures {

  int pages(byte[] pdf);

  /**
   * @param page from 0
   * @param dotsPerInch 72 shows a page at its own size in points
   */
  PagePicture page(byte[] pdf, int page, double dotsPerInch);

  /** Pixels row by row, each 0xAARRGGBB. */
  record PagePicture(int width, int height, int[] argb) {}
}
