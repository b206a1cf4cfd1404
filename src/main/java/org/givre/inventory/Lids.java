package org.givre.inventory;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.givre.access.By;
import org.givre.kernel.Outcome;
import org.givre.storage.Tank;
import org.givre.storage.TankId;

/**
 * Tells those who watch a tank that its lid is opened for an inventory and shut again: an announced
 * opening, so that the warmth that comes in raises no alarm while its time lasts, and an alarm once
 * it does not go. Answered by {@code app}.
 */
public interface Lids {

  /** Where nothing watches. */
  Lids UNWATCHED =
      new Lids() {
        @Override
        public Outcome<TankId> opened(By by, Tank tank, List<UUID> units, Duration allowed) {
          return Outcome.done(tank.id());
        }

        @Override
        public Outcome<TankId> shut(By by, Tank tank) {
          return Outcome.done(tank.id());
        }
      };

  /** Announces the opening and says that it begins now. */
  Outcome<TankId> opened(By by, Tank tank, List<UUID> units, Duration allowed);

  Outcome<TankId> shut(By by, Tank tank);
}
