package org.givre.inventory;

import java.util.List;
import org.givre.kernel.Refusal;

/** The label of a position was read where a unit's was awaited. */
public record PositionScanned(String place) implements Refusal {
  @Override
  public List<Object> facts() {
    return List.of(place);
  }
}
