package org.givre.custody;

import java.util.List;
import org.givre.kernel.Refusal;

/** The unit stands in no place, so it cannot be moved from one. */
public record NotInAPlace(String unit) implements Refusal {
  @Override
  public List<Object> facts() {
    return List.of(unit);
  }
}
