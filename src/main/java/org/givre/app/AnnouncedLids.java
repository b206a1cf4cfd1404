package org.givre.app;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.givre.access.By;
import org.givre.care.Openings;
import org.givre.inventory.Lids;
import org.givre.kernel.Outcome;
import org.givre.storage.Tank;
import org.givre.storage.TankId;

/** The lid of an inventory is an announced opening, as any other. */
record AnnouncedLids(Openings openings) implements Lids {

  @Override
  public Outcome<TankId> opened(By by, Tank tank, List<UUID> units, Duration allowed) {
    return openings.openedNow(by, tank, units, allowed).map(announced -> tank.id());
  }

  @Override
  public Outcome<TankId> shut(By by, Tank tank) {
    return openings.closed(by, tank);
  }
}
