package org.givre.storage.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.givre.measure.Celsius;
import org.givre.storage.FillOrder;
import org.givre.storage.Holder;
import org.givre.storage.Inside;
import org.givre.storage.Layout;
import org.givre.storage.Numbering;
import org.givre.storage.OccupantId;
import org.givre.storage.Place;
import org.givre.storage.PlaceState;
import org.givre.storage.Position;
import org.givre.storage.PositionId;
import org.givre.storage.Reservation;
import org.givre.storage.Tank;
import org.givre.storage.TankId;
import org.givre.storage.TankPurpose;
import org.givre.storage.TankShape;
import org.jdbi.v3.core.statement.StatementContext;

/** Rows of tanks and places read back. */
final class StorageRows {
  private StorageRows() {}

  static final String TANK =
      "SELECT id, name, room, purpose, set_point, shape, racks, levels, slots, rack_names,"
          + " level_order, slot_names, holder, rings, fill_order, hinge FROM tank";

  static final String POSITION = "SELECT id, tank, rack, rack_level, slot, path FROM tank_position";

  /** Every place with all that can be true of it. */
  static final String PLACE =
      """
      SELECT p.id, p.tank, p.rack, p.rack_level, p.slot, p.path,
             o.occupant, o.since, r.holder, r.kind, r.expected,
             COALESCE(b.reason, k.reason) AS blocked
        FROM tank_position p
        LEFT JOIN occupancy o ON o.place = p.id
        LEFT JOIN place_reservation r ON r.place = p.id
        LEFT JOIN place_block b ON b.place = p.id
        LEFT JOIN rack_block k ON k.tank = p.tank AND k.rack = p.rack
      """;

  static Tank tank(ResultSet row, StatementContext context) throws SQLException {
    Numbering numbering =
        new Numbering(
            Numbering.RackNames.valueOf(row.getString("rack_names")),
            Numbering.LevelOrder.valueOf(row.getString("level_order")),
            Numbering.SlotNames.valueOf(row.getString("slot_names")));
    Inside inside =
        new Inside(
            Holder.valueOf(row.getString("holder")),
            row.getInt("rings"),
            FillOrder.valueOf(row.getString("fill_order")));
    Layout layout =
        new Layout(
            TankShape.valueOf(row.getString("shape")),
            row.getInt("racks"),
            row.getInt("levels"),
            row.getInt("slots"),
            numbering,
            row.getString("hinge"),
            inside);
    return new Tank(
        new TankId(row.getObject("id", UUID.class)),
        row.getString("name"),
        row.getString("room"),
        TankPurpose.valueOf(row.getString("purpose")),
        new Celsius(row.getDouble("set_point")),
        layout);
  }

  static Position position(ResultSet row, StatementContext context) throws SQLException {
    return new Position(
        new PositionId(row.getObject("id", UUID.class)),
        new TankId(row.getObject("tank", UUID.class)),
        row.getString("rack"),
        row.getInt("rack_level"),
        row.getInt("slot"),
        row.getString("path"));
  }

  static Place place(ResultSet row, StatementContext context) throws SQLException {
    Position position = position(row, context);
    return new Place(position, state(position.id(), row));
  }

  private static PlaceState state(PositionId id, ResultSet row) throws SQLException {
    UUID occupant = row.getObject("occupant", UUID.class);
    if (occupant != null) {
      return new PlaceState.Occupied(new OccupantId(occupant), instant(row, "since").orElseThrow());
    }
    String blocked = row.getString("blocked");
    if (blocked != null) {
      return new PlaceState.Blocked(blocked);
    }
    UUID holder = row.getObject("holder", UUID.class);
    if (holder != null) {
      return new PlaceState.Reserved(
          new Reservation(
              id,
              new OccupantId(holder),
              Reservation.Kind.valueOf(row.getString("kind")),
              instant(row, "expected")));
    }
    return new PlaceState.Free();
  }

  static Reservation reservation(ResultSet row, StatementContext context) throws SQLException {
    return new Reservation(
        new PositionId(row.getObject("place", UUID.class)),
        new OccupantId(row.getObject("holder", UUID.class)),
        Reservation.Kind.valueOf(row.getString("kind")),
        instant(row, "expected"));
  }

  private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
        .map(OffsetDateTime::toInstant);
  }
}
