package org.givre.dispensing.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.givre.access.Signing;
import org.givre.custody.LotId;
import org.givre.custody.UnitId;
import org.givre.db.Sql;
import org.givre.dispensing.Carrier;
import org.givre.dispensing.Control;
import org.givre.dispensing.ControlPoint;
import org.givre.dispensing.IdentityField;
import org.givre.dispensing.IdentityReading;
import org.givre.dispensing.LoggerImport;
import org.givre.dispensing.ReceivedUnit;
import org.givre.dispensing.ReceptionDecision;
import org.givre.dispensing.ReceptionFile;
import org.givre.dispensing.ReceptionId;
import org.givre.dispensing.ReceptionRecord;
import org.givre.dispensing.ReceptionStore;
import org.givre.dispensing.Shipment;
import org.givre.dispensing.Stamp;
import org.givre.dispensing.Who;
import org.givre.kernel.ActorId;
import org.givre.kernel.Work;
import org.givre.pathway.OrderId;
import org.givre.product.ProductId;
import org.givre.product.SheetRef;
import org.givre.storage.PositionId;
import org.jdbi.v3.core.statement.Update;

/** Arrivals as rows, one a step; the arrival under way of an order is kept single. */
public final class SqlReceptions implements ReceptionStore {

  private final Signatures signatures;

  public SqlReceptions(Signing signing) {
    this.signatures = new Signatures(signing);
  }

  @Override
  public boolean begin(Work work, ReceptionRecord begun, LotId lot) {
    if (isUnderWay(work, begun.order())) {
      return false;
    }
    Shipment shipment = begun.shipment();
    Sql.in(work)
        .createUpdate(
            "INSERT INTO reception (id, order_id, lot, product, version, shipper, carrier,"
                + " waybill, seals_expected, seals_found, logger, arrived_at, begun_at, begun_by,"
                + " begun_name) VALUES (:id, :order, :lot, :product, :version, :shipper,"
                + " :carrier, :waybill, :expected, :found, :logger, :arrived, :at, :by, :name)")
        .bind("id", begun.id().value())
        .bind("order", begun.order().value())
        .bind("lot", lot.value())
        .bind("product", begun.sheet().product().code())
        .bind("version", begun.sheet().version())
        .bind("shipper", shipment.shipper())
        .bind("carrier", shipment.carrier())
        .bind("waybill", shipment.waybill())
        .bind("expected", shipment.sealsExpected())
        .bind("found", shipment.sealsFound())
        .bind("logger", shipment.logger())
        .bind("arrived", shipment.arrived())
        .bind("at", begun.begun().at())
        .bind("by", begun.begun().by().id().value())
        .bind("name", begun.begun().by().name())
        .execute();
    Sql.in(work)
        .createUpdate("INSERT INTO reception_under_way (order_id, reception) VALUES (:order, :id)")
        .bind("order", begun.order().value())
        .bind("id", begun.id().value())
        .execute();
    return true;
  }

  private static boolean isUnderWay(Work work, OrderId order) {
    return Sql.in(work)
            .createQuery("SELECT COUNT(*) FROM reception_under_way WHERE order_id = :order")
            .bind("order", order.value())
            .mapTo(Integer.class)
            .one()
        > 0;
  }

  private static Update insert(
      Work work, String table, String columns, String places, Stamp stamp) {
    return Stamps.bind(
        Sql.in(work)
            .createUpdate(
                "INSERT INTO "
                    + table
                    + " ("
                    + columns
                    + ", "
                    + Stamps.COLUMNS
                    + ") VALUES ("
                    + places
                    + ", "
                    + Stamps.PLACES
                    + ")"),
        stamp);
  }

  @Override
  public void add(Work work, ReceptionId id, Control control) {
    insert(
            work,
            "reception_control",
            "id, reception, point, finding, found",
            ":id, :reception, :point, :finding, :found",
            control.stamp())
        .bind("id", UUID.randomUUID())
        .bind("reception", id.value())
        .bind("point", control.point().name())
        .bind("finding", control.finding().name())
        .bind("found", control.found())
        .execute();
  }

  @Override
  public void add(Work work, ReceptionId id, IdentityReading reading) {
    UUID reads = UUID.randomUUID();
    insert(
            work,
            "reception_reading",
            "id, reception, carrier, turn",
            ":id, :reception, :carrier, :turn",
            reading.stamp())
        .bind("id", reads)
        .bind("turn", turn(work, id, reading))
        .bind("reception", id.value())
        .bind("carrier", reading.carrier().name())
        .execute();
    reading
        .values()
        .forEach(
            (field, content) ->
                Sql.in(work)
                    .createUpdate(
                        "INSERT INTO reception_reading_value (reading, field, content)"
                            + " VALUES (:reading, :field, :content)")
                    .bind("reading", reads)
                    .bind("field", field.name())
                    .bind("content", content)
                    .execute());
  }

  /** Which reading of this carrier by this person it is, counted from 1. */
  private static int turn(Work work, ReceptionId id, IdentityReading reading) {
    return 1
        + Sql.in(work)
            .createQuery(
                "SELECT COUNT(*) FROM reception_reading"
                    + " WHERE reception = :id AND carrier = :carrier AND done_by = :by")
            .bind("id", id.value())
            .bind("carrier", reading.carrier().name())
            .bind("by", reading.stamp().by().id().value())
            .mapTo(Integer.class)
            .one();
  }

  @Override
  public void add(Work work, ReceptionId id, LoggerImport logger) {
    LoggerRows.add(work, id, logger);
  }

  @Override
  public void open(Work work, ReceptionId id, Instant opened, Stamp stamp) {
    insert(work, "reception_opening", "reception, opened_at", ":id, :opened", stamp)
        .bind("id", id.value())
        .bind("opened", opened)
        .execute();
  }

  @Override
  public void scan(Work work, ReceptionId id, UnitId unit, Stamp stamp) {
    insert(work, "reception_unit", "reception, unit", ":id, :unit", stamp)
        .bind("id", id.value())
        .bind("unit", unit.value())
        .execute();
  }

  @Override
  public void place(Work work, ReceptionId id, UnitId unit, PositionId position, Stamp stamp) {
    Sql.in(work)
        .createUpdate(
            "INSERT INTO reception_placing (reception, unit, place, placed_at)"
                + " VALUES (:id, :unit, :place, :at)")
        .bind("id", id.value())
        .bind("unit", unit.value())
        .bind("place", position.value())
        .bind("at", stamp.at())
        .execute();
  }

  @Override
  public void decide(Work work, ReceptionId id, ReceptionFile.Decided decided) {
    Sql.in(work)
        .createUpdate(
            "INSERT INTO reception_decision (reception, decision, why, decided_at,"
                + " first_signature, second_signature, sheet_number)"
                + " VALUES (:id, :decision, :why, :at, :first, :second, :sheet)")
        .bind("id", id.value())
        .bind("decision", decided.decision().name())
        .bind("why", decided.why())
        .bind("at", decided.at())
        .bind("first", decided.signatures().first().id().value())
        .bind("second", decided.signatures().second().id().value())
        .bind("sheet", decided.sheetNumber())
        .execute();
    Sql.in(work)
        .createUpdate("DELETE FROM reception_under_way WHERE reception = :id")
        .bind("id", id.value())
        .execute();
  }

  private static final String RECEPTIONS =
      "SELECT r.id, r.order_id, r.product, r.version, r.shipper, r.carrier, r.waybill,"
          + " r.seals_expected, r.seals_found, r.logger, r.arrived_at, r.begun_at, r.begun_by,"
          + " r.begun_name, o.opened_at, d.decision, d.why, d.decided_at, d.first_signature,"
          + " d.second_signature, d.sheet_number FROM reception r"
          + " LEFT JOIN reception_opening o ON o.reception = r.id"
          + " LEFT JOIN reception_decision d ON d.reception = r.id";

  @Override
  public Optional<ReceptionRecord> find(Work work, ReceptionId id) {
    return Sql.in(work)
        .createQuery(RECEPTIONS + " WHERE r.id = :id")
        .bind("id", id.value())
        .map((row, context) -> reception(work, row))
        .findOne();
  }

  @Override
  public Optional<ReceptionRecord> ofLot(Work work, LotId lot) {
    return Sql.in(work)
        .createQuery(RECEPTIONS + " WHERE r.lot = :lot ORDER BY r.begun_at DESC, r.id LIMIT 1")
        .bind("lot", lot.value())
        .map((row, context) -> reception(work, row))
        .findOne();
  }

  @Override
  public List<ReceptionId> underWay(Work work) {
    return Sql.in(work)
        .createQuery(
            "SELECT u.reception FROM reception_under_way u"
                + " JOIN reception r ON r.id = u.reception ORDER BY r.begun_at, r.id")
        .mapTo(UUID.class)
        .map(ReceptionId::new)
        .list();
  }

  private ReceptionRecord reception(Work work, ResultSet row) throws SQLException {
    ReceptionId id = new ReceptionId(row.getObject("id", UUID.class));
    Who begunBy =
        new Who(new ActorId(row.getObject("begun_by", UUID.class)), row.getString("begun_name"));
    return new ReceptionRecord(
        id,
        new OrderId(row.getObject("order_id", UUID.class)),
        new SheetRef(new ProductId(row.getString("product")), row.getInt("version")),
        shipment(row),
        new Stamp(begunBy, Stamps.instant(row, "begun_at")),
        controls(work, id),
        readings(work, id),
        row.getObject("opened_at") == null
            ? Optional.empty()
            : Optional.of(Stamps.instant(row, "opened_at")),
        units(work, id),
        LoggerRows.of(work, id),
        decided(work, row));
  }

  private static Shipment shipment(ResultSet row) throws SQLException {
    return new Shipment(
        row.getString("shipper"),
        row.getString("carrier"),
        row.getString("waybill"),
        row.getString("seals_expected"),
        row.getString("seals_found"),
        row.getString("logger"),
        Stamps.instant(row, "arrived_at"));
  }

  private Optional<ReceptionFile.Decided> decided(Work work, ResultSet row) throws SQLException {
    String decision = row.getString("decision");
    if (decision == null) {
      return Optional.empty();
    }
    return Optional.of(
        new ReceptionFile.Decided(
            ReceptionDecision.valueOf(decision),
            row.getString("why"),
            Stamps.instant(row, "decided_at"),
            signatures.two(work, row),
            row.getString("sheet_number")));
  }

  private static List<Control> controls(Work work, ReceptionId id) {
    return Sql.in(work)
        .createQuery(
            "SELECT point, finding, found, done_at, done_by, done_name FROM reception_control"
                + " WHERE reception = :id ORDER BY done_at, id")
        .bind("id", id.value())
        .map(
            (row, context) ->
                new Control(
                    ControlPoint.valueOf(row.getString("point")),
                    Control.Finding.valueOf(row.getString("finding")),
                    row.getString("found"),
                    Stamps.read(row)))
        .list();
  }

  private static List<IdentityReading> readings(Work work, ReceptionId id) {
    return Sql.in(work)
        .createQuery(
            "SELECT id, carrier, done_at, done_by, done_name FROM reception_reading"
                + " WHERE reception = :id ORDER BY done_at, id")
        .bind("id", id.value())
        .map(
            (row, context) ->
                new IdentityReading(
                    Carrier.valueOf(row.getString("carrier")),
                    values(work, row.getObject("id", UUID.class)),
                    Stamps.read(row)))
        .list();
  }

  private static Map<IdentityField, String> values(Work work, UUID reading) {
    Map<IdentityField, String> values = new EnumMap<>(IdentityField.class);
    Sql.in(work)
        .createQuery("SELECT field, content FROM reception_reading_value WHERE reading = :id")
        .bind("id", reading)
        .map(
            (row, context) ->
                Map.entry(IdentityField.valueOf(row.getString("field")), row.getString("content")))
        .forEach(entry -> values.put(entry.getKey(), entry.getValue()));
    return values;
  }

  private static List<ReceivedUnit> units(Work work, ReceptionId id) {
    return Sql.in(work)
        .createQuery(
            "SELECT u.unit, u.done_at, u.done_by, u.done_name, p.place, p.placed_at"
                + " FROM reception_unit u LEFT JOIN reception_placing p"
                + " ON p.reception = u.reception AND p.unit = u.unit"
                + " WHERE u.reception = :id ORDER BY u.done_at, u.unit")
        .bind("id", id.value())
        .map((row, context) -> unit(row))
        .list();
  }

  private static ReceivedUnit unit(ResultSet row) throws SQLException {
    UUID place = row.getObject("place", UUID.class);
    return new ReceivedUnit(
        new UnitId(row.getObject("unit", UUID.class)),
        Stamps.read(row),
        Optional.ofNullable(place).map(PositionId::new),
        place == null ? Optional.empty() : Optional.of(Stamps.instant(row, "placed_at")));
  }
}
