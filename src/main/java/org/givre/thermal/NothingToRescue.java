package org.givre.thermal;

import java.util.List;
import org.givre.kernel.Refusal;

/** Nothing stands in this tank. */
public record NothingToRescue(String tank) implements Refusal {
  @Override
  public List<Object> facts() {
    return List.of(tank);
  }
}
