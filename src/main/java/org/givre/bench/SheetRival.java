package org.givre.bench;

import org.givre.document.Sheet;

/**
 * Another way to make the same page, present only in a build with the profile {@code bench}; found
 * by {@link java.util.ServiceLoader}.
 */
public interface SheetRival {

  /** As figures name it. */
  String name();

  /** The release sheet with its curve and its codes, as a PDF/A with its fonts. */
  byte[] make(Sheet sheet, Given given);

  /**
   * What a rival is spared: our own time includes both.
   *
   * @param code what the sheet's code says, signed
   * @param facts the embedded facts, written
   */
  record Given(String code, String facts) {}
}
