package org.givre.custody;

import java.util.List;
import org.givre.kernel.Refusal;

/** The unit stands in no place, and none was named. */
public record PlaceNeeded(String unit) implements Refusal {
  @Override
  public List<Object> facts() {
    return List.of(unit);
  }
}
