package org.givre.storage;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.givre.kernel.Work;

/** What storage keeps. */
public interface StorageStore {

  /** Writes a tank with all its places; false where the name is taken. */
  boolean add(Work work, Tank tank, List<Position> positions, Instant at);

  List<Tank> tanks(Work work);

  Optional<Tank> tank(Work work, TankId id);

  Optional<Tank> backup(Work work, TankId id);

  void nameBackup(Work work, TankId id, TankId backup);

  boolean hasTankNamed(Work work, String name);

  Optional<Position> position(Work work, PositionId id);

  List<Position> pathsFrom(Work work, String begins, int most);

  /** Every place of a rack with its state, by level and slot. */
  List<Place> rack(Work work, TankId tank, String rack);

  /** Every rack of a tank in figures, in the order they stand. */
  List<RackUse> use(Work work, Tank tank);

  PlaceState state(Work work, PositionId id);

  /** In the tank's own fill order. */
  List<Position> free(Work work, TankId tank, int most);

  Optional<Position> whereIs(Work work, OccupantId occupant);

  /** False where the place is taken or the occupant stands elsewhere; nothing is then written. */
  boolean occupy(Work work, PositionId position, OccupantId occupant, Instant since);

  void vacate(Work work, OccupantId occupant);

  /** False where the place is held by another; nothing is then written. */
  boolean reserve(Work work, Reservation reservation);

  void unreserve(Work work, OccupantId holder);

  Optional<Reservation> reservationOf(Work work, OccupantId holder);

  void block(Work work, PositionId position, String why);

  void unblock(Work work, PositionId position);

  void blockRack(Work work, TankId tank, String rack, String why);

  void unblockRack(Work work, TankId tank, String rack);
}
