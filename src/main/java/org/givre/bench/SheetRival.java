package org.givre.bench;

import org.givre.document.Sheet;

/**
 * Another way to make the same page, present only in a build with the profile {@code bench}; found
 * by {@link java.util.ServiceLoader}.
 */
public interface SheetRival {

  /** As figures name it. */
  String name();

  /** The release sheet with its curve and its codes, as a PDF with its fonts. */
  byte[] make(Sheet sheet, RivalPictures pictures);

  /** What neither rival draws by itself. */
  record RivalPictures(byte[] curvePng, byte[] codePng) {}
}
