package org.givre.thermal;

import java.util.List;
import org.givre.kernel.Refusal;

/** Units still stand in the tank. */
public record UnitsLeft(int units) implements Refusal {
  @Override
  public List<Object> facts() {
    return List.of(units);
  }
}
