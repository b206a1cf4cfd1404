package org.givre.fx;

import java.util.List;
import java.util.Optional;

/** The one way by which a table on screen becomes a file. */
public interface Exports {

  /** Where no file can be written: signed out, pictures. */
  Exports NOWHERE = (table, format) -> Optional.empty();

  /** Which kind of file. */
  enum Format {
    CSV,
    XLSX
  }

  /**
   * A table as it is seen, every line of it.
   *
   * @param name of the file, without an ending
   */
  record Table(String name, List<String> headings, List<List<String>> lines) {
    public Table {
      headings = List.copyOf(headings);
      lines = List.copyOf(lines);
    }
  }

  /** Where the file is now; empty where none was written. Called in the background. */
  Optional<String> write(Table table, Format format);
}
