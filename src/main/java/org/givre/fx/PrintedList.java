package org.givre.fx;

import java.util.List;
import java.util.function.Consumer;

/**
 * A list that a page offers to print. The window knows no paper: whoever composes it gives the page
 * a {@code Consumer<PrintedList>}.
 *
 * @param shares of the columns, together 1
 */
public record PrintedList(
    String title,
    String about,
    List<String> columns,
    List<Double> shares,
    List<List<String>> rows,
    String foot) {

  public PrintedList {
    columns = List.copyOf(columns);
    shares = List.copyOf(shares);
    rows = rows.stream().map(List::copyOf).toList();
  }

  /** Prints nothing: for tests and pictures. */
  public static Consumer<PrintedList> nowhere() {
    return list -> {};
  }
}
