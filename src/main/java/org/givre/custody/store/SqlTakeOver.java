package org.givre.custody.store;

import java.time.Instant;
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
import org.givre.db.Rows;
import org.givre.db.Sql;
import org.givre.kernel.ActorId;
import org.givre.kernel.FindKey;
import org.givre.kernel.Reason;
import org.givre.kernel.RunOfIds;
import org.givre.kernel.Work;

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
    try (Tables tables = new Tables(work, at, by, why)) {
      for (int from = 0; from < lots.size(); from += LOTS_AT_ONCE) {
        tables.write(lots.subList(from, Math.min(lots.size(), from + LOTS_AT_ONCE)));
      }
    }
  }

  /** The tables of an inventory, sent in the order that the keys between them want. */
  private static final class Tables implements AutoCloseable {
    private final Instant at;
    private final ActorId by;
    private final Reason why;
    private final RunOfIds ids = new RunOfIds();
    private final Rows lots;
    private final Rows units;
    private final Rows identifiers;
    private final Rows keys;
    private final Rows events;
    private final Rows now;
    private final Rows stays;

    Tables(Work work, Instant at, ActorId by, Reason why) {
      this.at = at;
      this.by = by;
      this.why = why;
      this.lots =
          Rows.of(
              work,
              "INSERT INTO custody_lot (id, patient, product, lot_number, units)"
                  + " VALUES (?, ?, ?, ?, ?)");
      this.units =
          Rows.of(
              work,
              "INSERT INTO custody_unit (id, lot, patient, product, n, n_of, component, colour,"
                  + " volume_ml, cells, expiry) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
      this.identifiers =
          Rows.of(
              work,
              "INSERT INTO unit_identifier (id, lot, unit, place_in_chain, type, issuer, id_value,"
                  + " entry, entered_by, entered_at) VALUES (?, ?, NULL, ?, ?, ?, ?, ?, ?, ?)");
      this.keys = Rows.of(work, "INSERT INTO unit_key (find_key, lot, unit) VALUES (?, ?, ?)");
      this.events =
          Rows.of(
              work,
              "INSERT INTO custody_event (id, unit, ordinal, move, state_before, state_after,"
                  + " from_place, to_place, happened, recorded, actor, reason, details)"
                  + " VALUES (?, ?, 1, ?, NULL, ?, NULL, ?, ?, ?, ?, ?, ?)");
      this.now =
          Rows.of(
              work,
              "INSERT INTO unit_now (unit, state, state_written, place, tank, since, stands_since,"
                  + " events) VALUES (?, ?, ?, ?, ?, ?, ?, 1)");
      this.stays =
          Rows.of(
              work,
              "INSERT INTO unit_stay (unit, ordinal, tank, place, from_at) VALUES (?, 1, ?, ?, ?)");
    }

    private List<Rows> all() {
      return List.of(lots, units, identifiers, keys, events, now, stays);
    }

    void write(List<TakenOver> some) {
      some.forEach(this::lot);
      all().forEach(Rows::send);
    }

    @Override
    public void close() {
      all().forEach(Rows::close);
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
      units.add(
          id,
          unit.lot().value(),
          unit.patient().value(),
          unit.product().code(),
          unit.content().n(),
          unit.content().of(),
          unit.content().component(),
          unit.content().colour(),
          unit.content().volume().map(Millilitres::value).orElse(null),
          unit.content().cells(),
          unit.content().expiry().orElse(null));
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
