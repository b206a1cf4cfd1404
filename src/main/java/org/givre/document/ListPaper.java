package org.givre.document;

import java.time.Instant;
import java.util.List;

/**
 * A list to hang on a wall or to tick by hand: the day, a rack. It has no number and proves
 * nothing; it says when it was true.
 *
 * @param at when it was true
 * @param rows as many cells each as there are columns
 */
public record ListPaper(
    String title,
    String about,
    Instant at,
    List<Column> columns,
    List<List<String>> rows,
    String foot) {

  /** One column and its share of the width, all shares together 1. */
  public record Column(String title, double share) {}

  public ListPaper {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
  }
}
