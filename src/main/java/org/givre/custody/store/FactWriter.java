package org.givre.custody.store;

import java.util.Optional;
import java.util.UUID;
import org.givre.custody.CustodyEvent;
import org.givre.custody.Identifier;
import org.givre.custody.LotId;
import org.givre.custody.UnitId;
import org.givre.custody.UnitNow;
import org.givre.custody.UnitState;
import org.givre.db.FirstWins;
import org.givre.db.Sql;
import org.givre.kernel.FindKey;
import org.givre.kernel.Work;
import org.givre.storage.PositionId;
import org.givre.storage.TankId;
import org.jdbi.v3.core.Handle;

/** Writes facts, and in the same breath what they make true now. */
final class FactWriter {

  boolean write(Work work, UnitNow before, CustodyEvent event, Optional<TankId> tank) {
    if (!FirstWins.insert(work, handle -> insert(handle, event))) {
      return false;
    }
    project(work, before.after(event), event, tank);
    stays(work, event, tank);
    return true;
  }

  private static void insert(Handle handle, CustodyEvent event) {
    handle
        .createUpdate(
            """
            INSERT INTO custody_event (id, unit, ordinal, move, state_before, state_after,
              from_place, to_place, happened, recorded, actor, reason, details)
            VALUES (:id, :unit, :ordinal, :move, :before, :after, :from, :to, :happened,
              :recorded, :actor, :reason, :details)
            """)
        .bind("id", event.id())
        .bind("unit", event.unit().value())
        .bind("ordinal", event.order())
        .bind("move", event.move().name())
        .bind("before", event.before().map(UnitState::written).orElse(null))
        .bind("after", event.after().written())
        .bind("from", uuid(event.from()))
        .bind("to", uuid(event.to()))
        .bind("happened", event.happened())
        .bind("recorded", event.recorded())
        .bind("actor", event.by().value())
        .bind("reason", event.why().words())
        .bind("details", Details.write(event.details()))
        .execute();
  }

  /** As an object: a null of no type is the only one that both databases take for a UUID. */
  private static Object uuid(Optional<PositionId> position) {
    return position.map(PositionId::value).orElse(null);
  }

  private static void project(Work work, UnitNow now, CustodyEvent event, Optional<TankId> tank) {
    boolean stood = event.from().isPresent() || event.to().isPresent();
    String sql =
        event.order() == 1
            ? """
            INSERT INTO unit_now
              (unit, state, state_written, place, tank, since, stands_since, events)
            VALUES (:unit, :state, :written, :place, :tank, :since, :standsSince, :events)
            """
            : "UPDATE unit_now SET state = :state, state_written = :written, place = :place,"
                + (stood ? " tank = :tank," : "")
                + " since = :since, stands_since = :standsSince, events = :events"
                + " WHERE unit = :unit";
    var update =
        Sql.in(work)
            .createUpdate(sql)
            .bind("unit", now.id().value())
            .bind("state", now.state().code())
            .bind("written", now.state().written())
            .bind("place", uuid(now.position()))
            .bind("since", now.since())
            .bind("standsSince", now.standsSince())
            .bind("events", now.events());
    if (stood || event.order() == 1) {
      update.bind("tank", (Object) tank.map(TankId::value).orElse(null));
    }
    update.execute();
  }

  private static void stays(Work work, CustodyEvent event, Optional<TankId> tank) {
    if (event.from().isPresent()) {
      Sql.in(work)
          .createUpdate("UPDATE unit_stay SET to_at = :at WHERE unit = :unit AND to_at IS NULL")
          .bind("at", event.happened())
          .bind("unit", event.unit().value())
          .execute();
    }
    if (event.to().isPresent()) {
      Sql.in(work)
          .createUpdate(
              """
              INSERT INTO unit_stay (unit, ordinal, tank, place, from_at)
              VALUES (:unit, :ordinal, :tank, :place, :from)
              """)
          .bind("unit", event.unit().value())
          .bind("ordinal", event.order())
          .bind("tank", tank.orElseThrow().value())
          .bind("place", event.to().get().value())
          .bind("from", event.happened())
          .execute();
    }
  }

  void identifier(Work work, LotId lot, Optional<UnitId> unit, Identifier identifier) {
    Sql.in(work)
        .createUpdate(
            """
            INSERT INTO unit_identifier (id, lot, unit, place_in_chain, type, issuer, id_value,
              entry, entered_by, entered_at)
            VALUES (:id, :lot, :unit,
              (SELECT COUNT(i.id) + 1 FROM unit_identifier i WHERE i.lot = :lot),
              :type, :issuer, :value, :entry, :by, :at)
            """)
        .bind("id", UUID.randomUUID())
        .bind("lot", lot.value())
        .bind("unit", (Object) unit.map(UnitId::value).orElse(null))
        .bind("type", identifier.type().name())
        .bind("issuer", identifier.issuer())
        .bind("value", identifier.value())
        .bind("entry", identifier.entry().name())
        .bind("by", identifier.by().value())
        .bind("at", identifier.at())
        .execute();
  }

  /** What a unit is found by; a value that names it already is not written twice. */
  void key(Work work, LotId lot, UnitId unit, String value) {
    String key = FindKey.of(value);
    if (key.isEmpty()) {
      return;
    }
    FirstWins.insert(
        work,
        handle ->
            handle
                .createUpdate(
                    "INSERT INTO unit_key (find_key, lot, unit) VALUES (:key, :lot, :unit)")
                .bind("key", key)
                .bind("lot", lot.value())
                .bind("unit", unit.value())
                .execute());
  }
}
