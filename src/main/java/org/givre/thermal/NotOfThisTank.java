package org.givre.thermal;

import java.util.List;
import org.givre.kernel.Refusal;

/** The unit does not stand in the tank that is evacuated. */
public record NotOfThisTank(String name) implements Refusal {
  @Override
  public List<Object> facts() {
    return List.of(name);
  }
}
