package org.givre.exchange;

import java.util.List;

/** A spreadsheet as text: its headings and its lines, none of them understood yet. */
public record SheetTable(List<String> headings, List<Line> lines) {

  public SheetTable {
    headings = List.copyOf(headings);
    lines = List.copyOf(lines);
  }

  /** One line; the headings are line 1. */
  public record Line(int number, List<String> cells) {
    public Line {
      cells = List.copyOf(cells);
    }

    String cell(Integer at) {
      return at == null || at >= cells.size() ? "" : cells.get(at);
    }
  }
}
