package org.givre.exchange;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What an import would do, line by line, before anything is written.
 *
 * @param read how many lines the file has
 * @param notes faults and warnings, by line
 * @param units how many units of each product
 * @param newTanks tanks that are not there and would be made, where that was asked for
 */
public record InventoryPreview(
    int read,
    List<InventoryLine> lines,
    List<RowNote> notes,
    int patients,
    int lots,
    Map<String, Long> units,
    List<String> newTanks) {

  public InventoryPreview {
    lines = List.copyOf(lines);
    notes = List.copyOf(notes);
    units = Map.copyOf(units);
    newTanks = List.copyOf(newTanks);
  }

  public List<RowNote> faults() {
    return notes.stream().filter(RowNote::blocks).toList();
  }

  public List<RowNote> warnings() {
    return notes.stream().filter(note -> !note.blocks()).toList();
  }

  /** Lines with at least one fault. */
  public Set<Integer> faultyLines() {
    return faults().stream().map(RowNote::line).collect(Collectors.toSet());
  }

  public int valid() {
    return read - faultyLines().size();
  }

  public boolean isWritable() {
    return faults().isEmpty() && !lines.isEmpty();
  }
}
