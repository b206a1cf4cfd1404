package org.givre.inventory;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.givre.kernel.ActorId;
import org.givre.storage.TankId;

/**
 * A physical inventory: somebody opens a tank, takes the racks out one after the other and reads
 * what stands in each position. {@code sheet} is its signed report once it has ended.
 */
public record Inventory(
    InventoryId id,
    TankId tank,
    List<String> racks,
    Instant begun,
    ActorId by,
    Optional<Instant> ended,
    String sheet) {

  public Inventory {
    racks = List.copyOf(racks);
  }

  public boolean isOpen() {
    return ended.isEmpty();
  }
}
