package org.givre.custody.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.givre.custody.Identifier;
import org.givre.custody.Millilitres;
import org.givre.custody.TakeOverStore;
import org.givre.custody.TakenOver;
import org.givre.custody.Unit;
import org.givre.custody.UnitMove;
import org.givre.db.Sql;
import org.givre.kernel.ActorId;
import org.givre.kernel.FindKey;
import org.givre.kernel.Reason;
import org.givre.kernel.RunOfIds;
import org.givre.kernel.Work;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Inventories in batches: the same rows that a lot announced, received and placed would have. */
public final class SqlTakeOver implements TakeOverStore {

  /** Rows sent at once: enough to be quick, few enough to fit in memory. */
  private static final int LOTS_AT_ONCE = 500;

  @Override
  public Set<String> lots(Work work) {
    return new HashSet<>(
        Sql.in(work)
            .createQuery("SELECT product, lot_number FROM custody_lot WHERE lot_number <> ''")
            .map((row, context) -> row.getString("product") + " " + row.getString("lot_number"))
            .list());
  }

  @Override
  public void write(Work work, List<TakenOver> lots, Instant at, ActorId by, Reason why) {
    RunOfIds ids = new RunOfIds();
    for (int from = 0; from < lots.size(); from += LOTS_AT_ONCE) {
      new Batches(Sql.in(work), at, by, why, ids)
          .write(lots.subList(from, Math.min(lots.size(), from + LOTS_AT_ONCE)));
    }
  }

  /** One round of batches, in the order that the keys between the tables want. */
  private static final class Batches {
    private final Instant at;
    private final ActorId by;
    private final Reason why;
    private final RunOfIds ids;
    private final PreparedBatch lots;
    private final PreparedBatch units;
    private final PreparedBatch identifiers;
    private final PreparedBatch keys;
    private final PreparedBatch events;
    private final PreparedBatch now;
    private final PreparedBatch stays;

    Batches(Handle handle, Instant at, ActorId by, Reason why, RunOfIds ids) {
      this.ids = ids;
      this.at = at;
      this.by = by;
      this.why = why;
      this.lots =
          handle.prepareBatch(
              "INSERT INTO custody_lot (id, patient, product, lot_number, units)"
                  + " VALUES (?, ?, ?, ?, ?)");
      this.units =
          handle.prepareBatch(
              "INSERT INTO custody_unit (id, lot, patient, product, n, n_of, component, colour,"
                  + " volume_ml, cells, expiry) VALUES (:id, :lot, :patient, :product, :n, :of,"
                  + " :component, :colour, :volume, :cells, :expiry)");
      this.identifiers =
          handle.prepareBatch(
              "INSERT INTO unit_identifier (id, lot, unit, place_in_chain, type, issuer, id_value,"
                  + " entry, entered_by, entered_at) VALUES (?, ?, NULL, ?, ?, ?, ?, ?, ?, ?)");
      this.keys =
          handle.prepareBatch("INSERT INTO unit_key (find_key, lot, unit) VALUES (?, ?, ?)");
      this.events =
          handle.prepareBatch(
              "INSERT INTO custody_event (id, unit, ordinal, move, state_before, state_after,"
                  + " from_place, to_place, happened, recorded, actor, reason, details)"
                  + " VALUES (?, ?, 1, ?, NULL, ?, NULL, ?, ?, ?, ?, ?, ?)");
      this.now =
          handle.prepareBatch(
              "INSERT INTO unit_now (unit, state, state_written, place, tank, since, stands_since,"
                  + " events) VALUES (?, ?, ?, ?, ?, ?, ?, 1)");
      this.stays =
          handle.prepareBatch(
              "INSERT INTO unit_stay (unit, ordinal, tank, place, from_at) VALUES (?, 1, ?, ?, ?)");
    }

    void write(List<TakenOver> all) {
      all.forEach(this::lot);
      lots.execute();
      units.execute();
      identifiers.execute();
      keys.execute();
      events.execute();
      now.execute();
      stays.execute();
    }

    private void lot(TakenOver one) {
      UUID lot = one.lot().id().value();
      lots.add(
          lot,
          one.lot().patient().value(),
          one.lot().product().code(),
          one.lot().number(),
          one.lot().units());
      Set<String> found = new HashSet<>();
      int place = 0;
      for (Identifier id : one.identifiers()) {
        place++;
        identifiers.add(
            ids.next(),
            lot,
            place,
            id.type().name(),
            id.issuer(),
            id.value(),
            id.entry().name(),
            id.by().value(),
            id.at());
        found.add(FindKey.of(id.value()));
      }
      found.remove("");
      for (TakenOver.OneUnit unit : one.units()) {
        unit(unit);
        found.forEach(key -> keys.add(key, lot, unit.unit().id().value()));
      }
    }

    private void unit(TakenOver.OneUnit one) {
      Unit unit = one.unit();
      UUID id = unit.id().value();
      units
          .bind("id", id)
          .bind("lot", unit.lot().value())
          .bind("patient", unit.patient().value())
          .bind("product", unit.product().code())
          .bind("n", unit.content().n())
          .bind("of", unit.content().of())
          .bind("component", unit.content().component())
          .bind("colour", unit.content().colour())
          .bind("volume", unit.content().volume().map(Millilitres::value).orElse(null))
          .bind("cells", unit.content().cells())
          .bindByType("expiry", unit.content().expiry().orElse(null), LocalDate.class)
          .add();
      String written = one.state().written();
      UUID place = one.place().value();
      events.add(
          ids.next(),
          id,
          UnitMove.TAKE_OVER.name(),
          written,
          place,
          at,
          at,
          by.value(),
          why.words(),
          Details.write(one.details()));
      now.add(id, one.state().code(), written, place, one.tank().value(), at, at);
      stays.add(id, one.tank().value(), place, at);
    }
  }
}
