package org.givre.storage.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.givre.db.FirstWins;
import org.givre.db.Rows;
import org.givre.db.Sql;
import org.givre.kernel.FindKey;
import org.givre.kernel.Work;
import org.givre.storage.Layout;
import org.givre.storage.Numbering;
import org.givre.storage.OccupantId;
import org.givre.storage.Place;
import org.givre.storage.PlaceState;
import org.givre.storage.Position;
import org.givre.storage.PositionId;
import org.givre.storage.RackUse;
import org.givre.storage.Reservation;
import org.givre.storage.StorageStore;
import org.givre.storage.Tank;
import org.givre.storage.TankId;
import org.jdbi.v3.core.Handle;

/** Tanks, places and who stands where, in SQL. */
public final class SqlStorage implements StorageStore {

  @Override
  public boolean add(Work work, Tank tank, List<Position> positions, Instant at) {
    if (!FirstWins.insert(work, handle -> insert(handle, tank, at))) {
      return false;
    }
    int perRack = tank.layout().positionsPerRack();
    try (Rows rows =
        Rows.of(
            work,
            "INSERT INTO tank_position (id, tank, rack, rack_place, rack_level, slot, path,"
                + " path_key) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")) {
      for (int index = 0; index < positions.size(); index++) {
        Position position = positions.get(index);
        rows.add(
            position.id().value(),
            tank.id().value(),
            position.rack(),
            index / perRack,
            position.level(),
            position.slot(),
            position.path(),
            FindKey.of(position.path()));
      }
      rows.send();
    }
    return true;
  }

  private static void insert(Handle handle, Tank tank, Instant at) {
    Layout layout = tank.layout();
    handle
        .createUpdate(
            """
            INSERT INTO tank (id, name, name_key, room, purpose, set_point, shape, racks, levels,
              slots, rack_names, level_order, slot_names, holder, rings, fill_order, hinge,
              made_at)
            VALUES (:id, :name, :key, :room, :purpose, :setPoint, :shape, :racks, :levels,
              :slots, :rackNames, :levelOrder, :slotNames, :holder, :rings, :fill, :hinge, :at)
            """)
        .bind("id", tank.id().value())
        .bind("name", tank.name())
        .bind("key", FindKey.of(tank.name()))
        .bind("room", tank.room())
        .bind("purpose", tank.purpose().name())
        .bind("setPoint", tank.setPoint().degrees())
        .bind("shape", layout.shape().name())
        .bind("racks", layout.racks())
        .bind("levels", layout.levels())
        .bind("slots", layout.slots())
        .bind("rackNames", layout.numbering().racks().name())
        .bind("levelOrder", layout.numbering().levels().name())
        .bind("slotNames", layout.numbering().slots().name())
        .bind("holder", layout.inside().holder().name())
        .bind("rings", layout.inside().rings())
        .bind("fill", layout.inside().fill().name())
        .bind("hinge", layout.hinge())
        .bind("at", at)
        .execute();
  }

  @Override
  public List<Tank> tanks(Work work) {
    return Sql.in(work)
        .createQuery(StorageRows.TANK + " ORDER BY made_at, name")
        .map(StorageRows::tank)
        .list();
  }

  @Override
  public Optional<Tank> tank(Work work, TankId id) {
    return Sql.in(work)
        .createQuery(StorageRows.TANK + " WHERE id = :id")
        .bind("id", id.value())
        .map(StorageRows::tank)
        .findOne();
  }

  @Override
  public Optional<Tank> backup(Work work, TankId id) {
    return Sql.in(work)
        .createQuery(
            StorageRows.TANK + " WHERE id = (SELECT backup FROM tank_backup WHERE tank = :id)")
        .bind("id", id.value())
        .map(StorageRows::tank)
        .findOne();
  }

  @Override
  public void nameBackup(Work work, TankId id, TankId backup) {
    int known =
        Sql.in(work)
            .execute(
                "UPDATE tank_backup SET backup = ? WHERE tank = ?", backup.value(), id.value());
    if (known == 0) {
      Sql.in(work)
          .execute(
              "INSERT INTO tank_backup (tank, backup) VALUES (?, ?)", id.value(), backup.value());
    }
  }

  @Override
  public boolean hasTankNamed(Work work, String name) {
    return Sql.in(work)
        .createQuery("SELECT id FROM tank WHERE name_key = :key")
        .bind("key", FindKey.of(name))
        .mapTo(java.util.UUID.class)
        .findOne()
        .isPresent();
  }

  @Override
  public Optional<Position> position(Work work, PositionId id) {
    return Sql.in(work)
        .createQuery(StorageRows.POSITION + " WHERE id = :id")
        .bind("id", id.value())
        .map(StorageRows::position)
        .findOne();
  }

  @Override
  public List<Position> pathsFrom(Work work, String begins, int most) {
    String key = FindKey.of(begins);
    if (key.isEmpty()) {
      return List.of();
    }
    return Sql.in(work)
        .createQuery(
            StorageRows.POSITION
                + " WHERE path_key >= :from AND path_key < :below"
                + " ORDER BY path_key, tank FETCH FIRST :most ROWS ONLY")
        .bind("from", key)
        .bind("below", FindKey.after(key))
        .bind("most", most)
        .map(StorageRows::position)
        .list();
  }

  @Override
  public List<Place> rack(Work work, TankId tank, String rack) {
    return Sql.in(work)
        .createQuery(
            StorageRows.PLACE
                + " WHERE p.tank = :tank AND p.rack = :rack ORDER BY p.rack_level, p.slot")
        .bind("tank", tank.value())
        .bind("rack", rack)
        .map(StorageRows::place)
        .list();
  }

  @Override
  public List<RackUse> use(Work work, Tank tank) {
    return Sql.in(work)
        .createQuery(
            """
            SELECT p.rack, MIN(p.rack_place) AS stands, COUNT(p.id) AS positions,
                   COUNT(o.place) AS occupied,
                   COUNT(CASE WHEN o.place IS NULL
                     AND (b.place IS NOT NULL OR k.rack IS NOT NULL) THEN 1 END) AS blocked,
                   COUNT(CASE WHEN o.place IS NULL AND b.place IS NULL AND k.rack IS NULL
                     AND r.place IS NOT NULL THEN 1 END) AS reserved,
                   MIN(k.reason) AS reason
              FROM tank_position p
              LEFT JOIN occupancy o ON o.place = p.id
              LEFT JOIN place_reservation r ON r.place = p.id
              LEFT JOIN place_block b ON b.place = p.id
              LEFT JOIN rack_block k ON k.tank = p.tank AND k.rack = p.rack
             WHERE p.tank = :tank
             GROUP BY p.rack
             ORDER BY stands
            """)
        .bind("tank", tank.id().value())
        .map(
            (row, context) ->
                new RackUse(
                    row.getString("rack"),
                    row.getInt("positions"),
                    row.getInt("occupied"),
                    row.getInt("reserved"),
                    row.getInt("blocked"),
                    Optional.ofNullable(row.getString("reason"))))
        .list();
  }

  @Override
  public PlaceState state(Work work, PositionId id) {
    return Sql.in(work)
        .createQuery(StorageRows.PLACE + " WHERE p.id = :id")
        .bind("id", id.value())
        .map(StorageRows::place)
        .one()
        .state();
  }

  @Override
  public List<Position> free(Work work, TankId tank, int most) {
    return Sql.in(work)
        .createQuery(
            """
            SELECT p.id, p.tank, p.rack, p.rack_level, p.slot, p.path
              FROM tank_position p
             WHERE p.tank = :tank
               AND NOT EXISTS (SELECT 1 FROM occupancy o WHERE o.place = p.id)
               AND NOT EXISTS (SELECT 1 FROM place_reservation r WHERE r.place = p.id)
               AND NOT EXISTS (SELECT 1 FROM place_block b WHERE b.place = p.id)
               AND NOT EXISTS
                 (SELECT 1 FROM rack_block k WHERE k.tank = p.tank AND k.rack = p.rack)
            """
                + order(work, tank)
                + " FETCH FIRST :most ROWS ONLY")
        .bind("tank", tank.value())
        .bind("most", most)
        .map(StorageRows::position)
        .list();
  }

  /** The coldest is the lowest level, whichever end its numbers begin at. */
  private String order(Work work, TankId id) {
    Layout layout = tank(work, id).orElseThrow().layout();
    boolean numbersFall = layout.numbering().levels() == Numbering.LevelOrder.FIRST_AT_TOP;
    String fromBelow = numbersFall ? "p.rack_level DESC" : "p.rack_level";
    return switch (layout.inside().fill()) {
      case RACK_BY_RACK -> " ORDER BY p.rack_place, p.rack_level, p.slot";
      case LOWEST_FIRST -> " ORDER BY p.rack_place, " + fromBelow + ", p.slot";
      case LEVEL_BY_LEVEL -> " ORDER BY " + fromBelow + ", p.rack_place, p.slot";
    };
  }

  @Override
  public Optional<Position> whereIs(Work work, OccupantId occupant) {
    return Sql.in(work)
        .createQuery(
            StorageRows.POSITION
                + " WHERE id = (SELECT place FROM occupancy WHERE occupant = :occupant)")
        .bind("occupant", occupant.value())
        .map(StorageRows::position)
        .findOne();
  }

  @Override
  public boolean occupy(Work work, PositionId position, OccupantId occupant, Instant since) {
    return FirstWins.insert(
        work,
        handle ->
            handle
                .createUpdate(
                    "INSERT INTO occupancy (place, occupant, since)"
                        + " VALUES (:place, :occupant, :since)")
                .bind("place", position.value())
                .bind("occupant", occupant.value())
                .bind("since", since)
                .execute());
  }

  @Override
  public void vacate(Work work, OccupantId occupant) {
    Sql.in(work).execute("DELETE FROM occupancy WHERE occupant = ?", occupant.value());
  }

  @Override
  public boolean reserve(Work work, Reservation reservation) {
    return FirstWins.insert(
        work,
        handle ->
            handle
                .createUpdate(
                    "INSERT INTO place_reservation (place, holder, kind, expected)"
                        + " VALUES (:place, :holder, :kind, :expected)")
                .bind("place", reservation.position().value())
                .bind("holder", reservation.holder().value())
                .bind("kind", reservation.kind().name())
                .bindByType("expected", reservation.expected().orElse(null), Instant.class)
                .execute());
  }

  @Override
  public void unreserve(Work work, OccupantId holder) {
    Sql.in(work).execute("DELETE FROM place_reservation WHERE holder = ?", holder.value());
  }

  @Override
  public Optional<Reservation> reservationOf(Work work, OccupantId holder) {
    return Sql.in(work)
        .createQuery(
            "SELECT place, holder, kind, expected FROM place_reservation WHERE holder = :holder")
        .bind("holder", holder.value())
        .map(StorageRows::reservation)
        .findOne();
  }

  @Override
  public void block(Work work, PositionId position, String why) {
    unblock(work, position);
    Sql.in(work)
        .execute("INSERT INTO place_block (place, reason) VALUES (?, ?)", position.value(), why);
  }

  @Override
  public void unblock(Work work, PositionId position) {
    Sql.in(work).execute("DELETE FROM place_block WHERE place = ?", position.value());
  }

  @Override
  public void blockRack(Work work, TankId tank, String rack, String why) {
    unblockRack(work, tank, rack);
    Sql.in(work)
        .execute(
            "INSERT INTO rack_block (tank, rack, reason) VALUES (?, ?, ?)",
            tank.value(),
            rack,
            why);
  }

  @Override
  public void unblockRack(Work work, TankId tank, String rack) {
    Sql.in(work).execute("DELETE FROM rack_block WHERE tank = ? AND rack = ?", tank.value(), rack);
  }
}
