package org.givre.inventory;

import java.util.List;
import org.givre.kernel.Refusal;

/** Another inventory of this tank has not ended. */
public record InventoryOpenAlready(String tank) implements Refusal {
  @Override
  public List<Object> facts() {
    return List.of(tank);
  }
}
