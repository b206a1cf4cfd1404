package org.givre.exchange;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.givre.kernel.FindKey;

/** Which heading of a file holds what; kept by name, so that the next file needs no choosing. */
public record ColumnMapping(Map<InventoryColumn, String> headings) {

  public ColumnMapping {
    headings = Map.copyOf(headings);
  }

  /** The columns whose usual heading stands in the file. */
  public static ColumnMapping guessed(List<String> headings) {
    Map<InventoryColumn, String> found = new EnumMap<>(InventoryColumn.class);
    for (InventoryColumn column : InventoryColumn.values()) {
      column.headings().stream()
          .flatMap(usual -> same(headings, usual).stream())
          .findFirst()
          .ifPresent(heading -> found.put(column, heading));
    }
    return new ColumnMapping(found);
  }

  private static Optional<String> same(List<String> headings, String usual) {
    return headings.stream().filter(h -> FindKey.of(h).equals(FindKey.of(usual))).findFirst();
  }

  /** Needed columns that no heading holds. */
  public List<InventoryColumn> lacking() {
    return Arrays.stream(InventoryColumn.values())
        .filter(column -> column.isNeeded() && !headings.containsKey(column))
        .toList();
  }

  /** Where each column stands in the file; a heading that is not there holds nothing. */
  Map<InventoryColumn, Integer> places(List<String> inFile) {
    Map<InventoryColumn, Integer> places = new EnumMap<>(InventoryColumn.class);
    headings.forEach(
        (column, heading) -> {
          int at = inFile.indexOf(heading);
          if (at >= 0) {
            places.put(column, at);
          }
        });
    return places;
  }
}
