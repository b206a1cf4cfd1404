package org.givre.exchange.file;

import org.givre.exchange.SheetTable;
import org.givre.exchange.TableBar;
import org.givre.exchange.TableReader;
import org.givre.kernel.Outcome;

/** Spreadsheets as people send them: CSV in the encodings of the field, or XLSX. */
public final class TableFiles implements TableReader {

  /** Far more units than any hospital has; a file beyond it is no inventory. */
  static final int MOST_LINES = 250_000;

  /** What is in a cell beyond this is no value of an inventory. */
  static final int MOST_CELLS = 200;

  @Override
  public Outcome<SheetTable> read(byte[] content) {
    if (content.length == 0) {
      return Outcome.refused(new TableBar.TableEmpty());
    }
    return isZip(content) ? new Workbooks().read(content) : new CsvTables().read(content);
  }

  private static boolean isZip(byte[] content) {
    return content.length > 4 && content[0] == 'P' && content[1] == 'K' && content[2] < 9;
  }
}
