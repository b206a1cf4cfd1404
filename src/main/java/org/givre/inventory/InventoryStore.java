package org.givre.inventory;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.givre.kernel.ActorId;
import org.givre.kernel.Work;
import org.givre.storage.TankId;

/** What inventories keep. */
public interface InventoryStore {

  void add(Work work, Inventory inventory);

  Optional<Inventory> find(Work work, InventoryId id);

  /** As {@link #find}, and nobody else writes to it until the transaction ends. */
  Optional<Inventory> lock(Work work, InventoryId id);

  Optional<Inventory> openIn(Work work, TankId tank);

  /** The newest first. */
  List<Inventory> list(Work work, int most);

  void see(Work work, InventoryId id, Seen seen, ActorId by);

  /** Every look, oldest first; of two at one position the last counts. */
  List<Seen> seen(Work work, InventoryId id);

  void lid(Work work, InventoryId id, Lid lid, Instant at);

  LidTime lid(Work work, InventoryId id);

  void end(Work work, InventoryId id, Instant at, String sheet);

  /** What was done with the lid. */
  enum Lid {
    OPENED,
    SHUT
  }
}
