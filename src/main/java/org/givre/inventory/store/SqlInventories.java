package org.givre.inventory.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.givre.custody.UnitId;
import org.givre.db.Sql;
import org.givre.inventory.Finding;
import org.givre.inventory.Inventory;
import org.givre.inventory.InventoryId;
import org.givre.inventory.InventoryStore;
import org.givre.inventory.LidTime;
import org.givre.inventory.Seen;
import org.givre.kernel.ActorId;
import org.givre.kernel.Work;
import org.givre.storage.PositionId;
import org.givre.storage.TankId;
import org.jdbi.v3.core.statement.StatementContext;

/** Inventories in SQL: what was seen is inserted, never changed. */
public final class SqlInventories implements InventoryStore {

  private static final String INVENTORY =
      "SELECT id, tank, racks, begun_at, begun_by, ended_at, sheet FROM inventory";

  @Override
  public void add(Work work, Inventory inventory) {
    Sql.in(work)
        .createUpdate(
            """
            INSERT INTO inventory (id, tank, racks, begun_at, begun_by, sheet)
            VALUES (:id, :tank, :racks, :at, :by, '')
            """)
        .bind("id", inventory.id().value())
        .bind("tank", inventory.tank().value())
        .bind("racks", String.join(" ", inventory.racks()))
        .bind("at", inventory.begun())
        .bind("by", inventory.by().value())
        .execute();
  }

  @Override
  public Optional<Inventory> find(Work work, InventoryId id) {
    return Sql.in(work)
        .createQuery(INVENTORY + " WHERE id = :id")
        .bind("id", id.value())
        .map(SqlInventories::inventory)
        .findOne();
  }

  @Override
  public Optional<Inventory> lock(Work work, InventoryId id) {
    return Sql.in(work)
        .createQuery(INVENTORY + " WHERE id = :id FOR UPDATE")
        .bind("id", id.value())
        .map(SqlInventories::inventory)
        .findOne();
  }

  @Override
  public Optional<Inventory> openIn(Work work, TankId tank) {
    return Sql.in(work)
        .createQuery(INVENTORY + " WHERE tank = :tank AND ended_at IS NULL ORDER BY begun_at")
        .bind("tank", tank.value())
        .map(SqlInventories::inventory)
        .list()
        .stream()
        .findFirst();
  }

  @Override
  public List<Inventory> list(Work work, int most) {
    return Sql.in(work)
        .createQuery(INVENTORY + " ORDER BY begun_at DESC FETCH FIRST :most ROWS ONLY")
        .bind("most", most)
        .map(SqlInventories::inventory)
        .list();
  }

  private static Inventory inventory(ResultSet row, StatementContext context) throws SQLException {
    return new Inventory(
        new InventoryId(row.getObject("id", UUID.class)),
        new TankId(row.getObject("tank", UUID.class)),
        List.of(row.getString("racks").split(" ")),
        instant(row, "begun_at").orElseThrow(),
        new ActorId(row.getObject("begun_by", UUID.class)),
        instant(row, "ended_at"),
        row.getString("sheet"));
  }

  @Override
  public void see(Work work, InventoryId id, Seen seen, ActorId by) {
    Sql.in(work)
        .createUpdate(
            """
            INSERT INTO inventory_seen
              (inventory, ordinal, place, finding, scanned, written, found, seen_at, seen_by)
            VALUES (:id,
              (SELECT COUNT(s.ordinal) + 1 FROM inventory_seen s WHERE s.inventory = :id),
              :place, :finding, :scanned, :written, :found, :at, :by)
            """)
        .bind("id", id.value())
        .bind("place", seen.place().value())
        .bind("finding", seen.finding().name())
        .bind("scanned", seen.scanned())
        .bind("written", (Object) seen.written().map(UnitId::value).orElse(null))
        .bind("found", (Object) seen.found().map(UnitId::value).orElse(null))
        .bind("at", seen.at())
        .bind("by", by.value())
        .execute();
  }

  @Override
  public List<Seen> seen(Work work, InventoryId id) {
    return Sql.in(work)
        .createQuery(
            """
            SELECT place, finding, scanned, written, found, seen_at FROM inventory_seen
             WHERE inventory = :id ORDER BY ordinal
            """)
        .bind("id", id.value())
        .map(SqlInventories::look)
        .list();
  }

  private static Seen look(ResultSet row, StatementContext context) throws SQLException {
    return new Seen(
        new PositionId(row.getObject("place", UUID.class)),
        Finding.valueOf(row.getString("finding")),
        row.getString("scanned"),
        unit(row, "written"),
        unit(row, "found"),
        instant(row, "seen_at").orElseThrow());
  }

  private static Optional<UnitId> unit(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, UUID.class)).map(UnitId::new);
  }

  @Override
  public void lid(Work work, InventoryId id, Lid lid, Instant at) {
    Sql.in(work)
        .createUpdate(
            """
            INSERT INTO inventory_lid (inventory, ordinal, lid, turned_at)
            VALUES (:id,
              (SELECT COUNT(l.ordinal) + 1 FROM inventory_lid l WHERE l.inventory = :id),
              :lid, :at)
            """)
        .bind("id", id.value())
        .bind("lid", lid.name())
        .bind("at", at)
        .execute();
  }

  private record Turn(Lid lid, Instant at) {}

  @Override
  public LidTime lid(Work work, InventoryId id) {
    Duration open = Duration.ZERO;
    Instant since = null;
    List<Turn> turns =
        Sql.in(work)
            .createQuery(
                "SELECT lid, turned_at FROM inventory_lid WHERE inventory = :id ORDER BY ordinal")
            .bind("id", id.value())
            .map(
                (row, context) ->
                    new Turn(
                        Lid.valueOf(row.getString("lid")), instant(row, "turned_at").orElseThrow()))
            .list();
    for (Turn turn : turns) {
      if (turn.lid() == Lid.OPENED) {
        since = turn.at();
      } else if (since != null) {
        open = open.plus(Duration.between(since, turn.at()));
        since = null;
      }
    }
    return new LidTime(open, Optional.ofNullable(since));
  }

  @Override
  public void end(Work work, InventoryId id, Instant at, String sheet) {
    Sql.in(work)
        .createUpdate("UPDATE inventory SET ended_at = :at, sheet = :sheet WHERE id = :id")
        .bind("at", at)
        .bind("sheet", sheet)
        .bind("id", id.value())
        .execute();
  }

  private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
        .map(OffsetDateTime::toInstant);
  }
}
