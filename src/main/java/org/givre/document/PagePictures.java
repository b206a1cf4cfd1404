package org.givre.document;

import java.util.List;

/** Pages of a sheet as pictures, for the viewer inside the program. */
public interface PagePictures {

  int pages(byte[] pdf);

  /**
   * @param page from 0
   * @param dotsPerInch 72 shows a page at its own size in points
   */
  PagePicture page(byte[] pdf, int page, double dotsPerInch);

  /** Every place where words stand, in reading order, whatever their case and accents. */
  List<List<Stretch>> find(byte[] pdf, String words);

  /** Found letters of one line; shares of the page's width and height, from the upper left. */
  record Stretch(int page, double x, double y, double width, double height) {}

  /** Pixels row by row, each 0xAARRGGBB. */
  record PagePicture(int width, int height, int[] argb) {}
}
