package org.givre.dispensing;

import java.util.List;
import java.util.Optional;

/**
 * One field compared: what the order and the patient's file say, and what each reader read on each
 * carrier.
 */
public record ComparedField(IdentityField field, Optional<String> expected, List<Cell> cells) {

  public ComparedField {
    cells = List.copyOf(cells);
  }

  /** One reading of the field. */
  public record Cell(Carrier carrier, Who reader, String value, boolean same) {
    @Override
    public String toString() {
      return "Cell[" + carrier + "]";
    }
  }

  public boolean differs() {
    return cells.stream().anyMatch(cell -> !cell.same());
  }

  @Override
  public String toString() {
    return "ComparedField[" + field + "]";
  }
}
