package org.givre.custody;

import java.util.List;
import org.givre.kernel.Refusal;

/** A unit cannot leave a place before it came there, nor move in the future. */
public record PlaceTimeImpossible(String unit) implements Refusal {
  @Override
  public List<Object> facts() {
    return List.of(unit);
  }
}
