package org.givre.exchange;

import org.givre.kernel.Outcome;

/** Reads a spreadsheet, CSV or XLSX; answered by {@code exchange.file}. */
public interface TableReader {

  /** Refused in words where it is neither, damaged, or built to harm. */
  Outcome<SheetTable> read(byte[] content);
}
