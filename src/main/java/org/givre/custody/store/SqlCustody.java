package org.givre.custody.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.givre.custody.ChainOfIdentity;
import org.givre.custody.CustodyEvent;
import org.givre.custody.CustodyStore;
import org.givre.custody.Identifier;
import org.givre.custody.Lot;
import org.givre.custody.LotId;
import org.givre.custody.Millilitres;
import org.givre.custody.Stay;
import org.givre.custody.Unit;
import org.givre.custody.UnitContent;
import org.givre.custody.UnitId;
import org.givre.custody.UnitNow;
import org.givre.db.Sql;
import org.givre.kernel.ActorId;
import org.givre.kernel.FindKey;
import org.givre.kernel.Work;
import org.givre.patient.PatientId;
import org.givre.storage.PositionId;
import org.givre.storage.TankId;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.Update;

/** Lots, units and their facts in SQL. */
public final class SqlCustody implements CustodyStore {

  private final FactWriter writer = new FactWriter();

  @Override
  public void add(Work work, Lot lot) {
    Sql.in(work)
        .createUpdate(
            """
            INSERT INTO custody_lot (id, patient, product, lot_number, units, kind)
            VALUES (:id, :patient, :product, :number, :units, :kind)
            """)
        .bind("id", lot.id().value())
        .bind("patient", lot.patient().value())
        .bind("product", lot.product().code())
        .bind("number", lot.number())
        .bind("units", lot.units())
        .bind("kind", lot.kind().name())
        .execute();
  }

  @Override
  public void add(Work work, Unit unit) {
    Update insert =
        Sql.in(work)
            .createUpdate(
                """
                INSERT INTO custody_unit (id, lot, patient, product, n, n_of, component, colour,
                  volume_ml, cells, expiry)
                VALUES (:id, :lot, :patient, :product, :n, :of, :component, :colour,
                  :volume, :cells, :expiry)
                """)
            .bind("id", unit.id().value())
            .bind("lot", unit.lot().value())
            .bind("patient", unit.patient().value())
            .bind("product", unit.product().code())
            .bind("n", unit.content().n())
            .bind("of", unit.content().of());
    content(insert, unit.content()).execute();
  }

  private static Update content(Update update, UnitContent content) {
    return update
        .bind("component", content.component())
        .bind("colour", content.colour())
        .bind("volume", content.volume().map(Millilitres::value).orElse(null))
        .bind("cells", content.cells())
        .bindByType("expiry", content.expiry().orElse(null), LocalDate.class);
  }

  @Override
  public void number(Work work, LotId lot, String number) {
    Sql.in(work).execute("UPDATE custody_lot SET lot_number = ? WHERE id = ?", number, lot.value());
    ofLot(work, lot).forEach(unit -> writer.key(work, lot, unit.id(), number));
  }

  @Override
  public void describe(Work work, UnitId unit, UnitContent content) {
    content(
            Sql.in(work)
                .createUpdate(
                    """
                    UPDATE custody_unit SET component = :component, colour = :colour,
                      volume_ml = :volume, cells = :cells, expiry = :expiry
                     WHERE id = :id
                    """)
                .bind("id", unit.value()),
            content)
        .execute();
  }

  @Override
  public void add(Work work, LotId lot, Optional<UnitId> unit, Identifier identifier) {
    writer.identifier(work, lot, unit, identifier);
    List<UnitId> named =
        unit.map(List::of).orElseGet(() -> ofLot(work, lot).stream().map(UnitNow::id).toList());
    named.forEach(one -> writer.key(work, lot, one, identifier.value()));
  }

  @Override
  public boolean add(Work work, UnitNow before, CustodyEvent event, Optional<TankId> tank) {
    return writer.write(work, before, event, tank);
  }

  @Override
  public Optional<UnitNow> now(Work work, UnitId unit) {
    return query(work, " WHERE u.id = :id")
        .bind("id", unit.value())
        .map(CustodyRows::now)
        .findOne();
  }

  @Override
  public Optional<UnitNow> lock(Work work, UnitId unit) {
    Sql.in(work)
        .createQuery("SELECT unit FROM unit_now WHERE unit = :id FOR UPDATE")
        .bind("id", unit.value())
        .mapTo(UUID.class)
        .findOne();
    return now(work, unit);
  }

  @Override
  public Optional<UnitNow> at(Work work, PositionId position) {
    return query(work, " WHERE s.place = :place")
        .bind("place", position.value())
        .map(CustodyRows::now)
        .findOne();
  }

  @Override
  public Optional<Lot> lot(Work work, LotId lot) {
    return Sql.in(work)
        .createQuery(
            "SELECT id, patient, product, lot_number, units, kind FROM custody_lot WHERE id = :id")
        .bind("id", lot.value())
        .map(CustodyRows::lot)
        .findOne();
  }

  @Override
  public List<UnitNow> ofLot(Work work, LotId lot) {
    return query(work, " WHERE u.lot = :lot ORDER BY u.n")
        .bind("lot", lot.value())
        .map(CustodyRows::now)
        .list();
  }

  @Override
  public List<UnitNow> ofPatient(Work work, PatientId patient) {
    return query(work, " WHERE u.patient = :patient ORDER BY u.lot, u.n")
        .bind("patient", patient.value())
        .map(CustodyRows::now)
        .list();
  }

  @Override
  public List<UnitNow> inTank(Work work, TankId tank) {
    return query(work, " WHERE s.tank = :tank ORDER BY u.patient, u.lot, u.n")
        .bind("tank", tank.value())
        .map(CustodyRows::now)
        .list();
  }

  @Override
  public List<UnitNow> inStates(Work work, List<String> codes, int most) {
    return query(
            work,
            " WHERE s.state IN (<codes>)"
                + " ORDER BY u.expiry, u.lot, u.n FETCH FIRST :most ROWS ONLY")
        .bindList("codes", codes)
        .bind("most", most)
        .map(CustodyRows::now)
        .list();
  }

  @Override
  public List<UnitNow> takenOver(Work work, int most) {
    return query(
            work,
            " WHERE s.place IS NOT NULL AND EXISTS (SELECT 1 FROM custody_event begun"
                + " WHERE begun.unit = u.id AND begun.ordinal = 1"
                + " AND begun.move = 'TAKE_OVER')"
                + " ORDER BY s.tank, u.lot, u.n FETCH FIRST :most ROWS ONLY")
        .bind("most", most)
        .map(CustodyRows::now)
        .list();
  }

  private static Query query(Work work, String where) {
    return Sql.in(work).createQuery(CustodyRows.NOW + where);
  }

  @Override
  public ChainOfIdentity identity(Work work, UnitId unit) {
    return new ChainOfIdentity(
        Sql.in(work)
            .createQuery(
                """
                SELECT i.type, i.issuer, i.id_value, i.entry, i.entered_by, i.entered_at
                  FROM unit_identifier i
                  JOIN custody_unit u ON u.lot = i.lot
                 WHERE u.id = :unit AND (i.unit IS NULL OR i.unit = :unit)
                 ORDER BY i.place_in_chain
                """)
            .bind("unit", unit.value())
            .map(CustodyRows::identifier)
            .list());
  }

  @Override
  public List<CustodyEvent> history(Work work, UnitId unit) {
    return Sql.in(work)
        .createQuery(CustodyRows.EVENT + " WHERE unit = :unit ORDER BY ordinal")
        .bind("unit", unit.value())
        .map(CustodyRows::event)
        .list();
  }

  @Override
  public Optional<CustodyEvent> lastMoveBy(Work work, ActorId person) {
    return Sql.in(work)
        .createQuery(
            CustodyRows.EVENT
                + " WHERE actor = :actor AND to_place IS NOT NULL"
                + " ORDER BY recorded DESC, ordinal DESC FETCH FIRST 1 ROWS ONLY")
        .bind("actor", person.value())
        .map(CustodyRows::event)
        .findOne();
  }

  @Override
  public List<CustodyEvent> recordedAt(Work work, ActorId person, Instant at) {
    return Sql.in(work)
        .createQuery(
            CustodyRows.EVENT + " WHERE actor = :actor AND recorded = :at ORDER BY unit, ordinal")
        .bind("actor", person.value())
        .bind("at", at)
        .map(CustodyRows::event)
        .list();
  }

  @Override
  public List<Stay> stays(Work work, UnitId unit) {
    return Sql.in(work)
        .createQuery(
            "SELECT unit, tank, place, from_at, to_at FROM unit_stay"
                + " WHERE unit = :unit ORDER BY ordinal")
        .bind("unit", unit.value())
        .map(CustodyRows::stay)
        .list();
  }

  @Override
  public List<Stay> stoodIn(Work work, TankId tank, Instant from, Instant to) {
    return Sql.in(work)
        .createQuery(
            "SELECT unit, tank, place, from_at, to_at FROM unit_stay"
                + " WHERE tank = :tank AND from_at < :to AND (to_at IS NULL OR to_at > :from)"
                + " ORDER BY from_at, unit")
        .bind("tank", tank.value())
        .bind("from", from)
        .bind("to", to)
        .map(CustodyRows::stay)
        .list();
  }

  @Override
  public List<UnitNow> named(Work work, String key) {
    return query(
            work,
            " WHERE u.id IN (SELECT unit FROM unit_key WHERE find_key = :key) ORDER BY u.lot, u.n")
        .bind("key", key)
        .map(CustodyRows::now)
        .list();
  }

  @Override
  public List<UnitNow> startingWith(Work work, String key, int most) {
    return query(
            work,
            " WHERE u.id IN (SELECT unit FROM unit_key WHERE find_key >= :from"
                + " AND find_key < :below ORDER BY find_key FETCH FIRST :most ROWS ONLY)"
                + " ORDER BY u.lot, u.n")
        .bind("from", key)
        .bind("below", FindKey.after(key))
        .bind("most", most)
        .map(CustodyRows::now)
        .list();
  }
}
