package org.givre.storage;

import java.util.List;
import java.util.Optional;
import org.givre.access.By;
import org.givre.audit.Journal;
import org.givre.kernel.Outcome;
import org.givre.kernel.Works;
import org.givre.measure.Celsius;

/** The tanks of the site: making them, blocking their places, and what stands where. */
public final class TankBook {

  public TankBook(Works works, Journal journal, StorageStore store) {
    throw new UnsupportedOperationException();
  }

  /**
   * Makes a tank with all its places. Needs SET_RULES. Refused: {@link TankNameTaken}, {@link
   * TankNameMissing}, {@link LayoutNotBuildable}.
   */
  public Outcome<Tank> create(By by, TankPlan plan) {
    throw new UnsupportedOperationException();
  }

  /**
   * Nothing may be put there until {@link #unblock}. Needs MOVE_STOCK and a reason. A place that
   * holds a unit may be blocked: the unit stays where it is.
   */
  public Outcome<Position> block(By by, PositionId position) {
    throw new UnsupportedOperationException();
  }

  public Outcome<Position> unblock(By by, PositionId position) {
    throw new UnsupportedOperationException();
  }

  /** As {@link #block}, a whole rack. */
  public Outcome<TankId> blockRack(By by, TankId tank, String rack) {
    throw new UnsupportedOperationException();
  }

  public Outcome<TankId> unblockRack(By by, TankId tank, String rack) {
    throw new UnsupportedOperationException();
  }

  /** Every tank, by name. */
  public List<Tank> tanks() {
    throw new UnsupportedOperationException();
  }

  public Optional<Tank> tank(TankId id) {
    throw new UnsupportedOperationException();
  }

  public Optional<Position> position(PositionId id) {
    throw new UnsupportedOperationException();
  }

  /** The place that is written so on the metal of this tank, or of any tank. */
  public List<Position> named(String path) {
    throw new UnsupportedOperationException();
  }

  /** A tank in figures, rack by rack. */
  public Optional<TankUse> use(TankId tank) {
    throw new UnsupportedOperationException();
  }

  /** A rack as it stands: every place, level by level, slot by slot. */
  public List<Place> rack(TankId tank, String rack) {
    throw new UnsupportedOperationException();
  }

  /**
   * Free places of the tanks for {@code purpose} that a product with this limit may be put into, at
   * most {@code most}, tank by tank in the order of their paths.
   */
  public List<Position> free(TankPurpose purpose, Celsius limit, int most) {
    throw new UnsupportedOperationException();
  }
}
