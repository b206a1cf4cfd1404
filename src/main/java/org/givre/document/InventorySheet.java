package org.givre.document;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The report of a physical inventory: what was read in which position, and what differs. */
public record InventorySheet(
    String tank,
    List<String> racks,
    Instant begun,
    Instant ended,
    Duration lidOpen,
    List<Line> lines,
    List<SignatureBlock> signatures,
    List<SubjectRef> subjects)
    implements SheetFacts {

  /**
   * One position that was looked at.
   *
   * @param finding AS_WRITTEN, OTHER_UNIT, MISSING or UNEXPECTED; empty positions are no line
   * @param written the unit that was written there, in words
   * @param found the unit that stood there
   */
  public record Line(
      String place, Finding finding, String written, String found, String scanned, Instant at) {}

  public enum Finding {
    AS_WRITTEN,
    OTHER_UNIT,
    MISSING,
    UNEXPECTED
  }

  public InventorySheet {
    racks = List.copyOf(racks);
    lines = List.copyOf(lines);
    signatures = List.copyOf(signatures);
    subjects = List.copyOf(subjects);
  }

  public List<Line> discrepancies() {
    return lines.stream().filter(line -> line.finding() != Finding.AS_WRITTEN).toList();
  }

  @Override
  public SheetKind kind() {
    return SheetKind.INVENTORY;
  }

  @Override
  public Optional<PatientBlock> about() {
    return Optional.empty();
  }
}
