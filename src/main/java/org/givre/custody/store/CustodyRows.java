package org.givre.custody.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.givre.custody.CustodyEvent;
import org.givre.custody.Identifier;
import org.givre.custody.IdentifierType;
import org.givre.custody.Lot;
import org.givre.custody.LotId;
import org.givre.custody.LotKind;
import org.givre.custody.Millilitres;
import org.givre.custody.Stay;
import org.givre.custody.Unit;
import org.givre.custody.UnitContent;
import org.givre.custody.UnitId;
import org.givre.custody.UnitMove;
import org.givre.custody.UnitNow;
import org.givre.custody.UnitState;
import org.givre.kernel.ActorId;
import org.givre.kernel.Reason;
import org.givre.patient.PatientId;
import org.givre.product.ProductId;
import org.givre.storage.PositionId;
import org.givre.storage.TankId;
import org.jdbi.v3.core.statement.StatementContext;

/** Rows of lots, units and their facts read back. */
final class CustodyRows {
  private CustodyRows() {}

  static final String NOW =
      """
      SELECT u.id, u.lot, u.patient, u.product, u.n, u.n_of, u.component, u.colour, u.volume_ml,
             u.cells, u.expiry, s.state_written, s.since, s.place, s.stands_since, s.events
        FROM custody_unit u
        JOIN unit_now s ON s.unit = u.id
      """;

  static final String EVENT =
      """
      SELECT id, unit, ordinal, move, state_before, state_after, from_place, to_place, happened,
             recorded, actor, reason, details
        FROM custody_event
      """;

  static UnitNow now(ResultSet row, StatementContext context) throws SQLException {
    return new UnitNow(
        unit(row),
        UnitState.ofWritten(row.getString("state_written")),
        instant(row, "since").orElseThrow(),
        position(row, "place"),
        instant(row, "stands_since").orElseThrow(),
        row.getInt("events"));
  }

  private static Unit unit(ResultSet row) throws SQLException {
    BigDecimal volume = row.getBigDecimal("volume_ml");
    UnitContent content =
        new UnitContent(
            row.getInt("n"),
            row.getInt("n_of"),
            row.getString("component"),
            row.getString("colour"),
            Optional.ofNullable(volume).map(Millilitres::new),
            row.getString("cells"),
            Optional.ofNullable(row.getObject("expiry", LocalDate.class)));
    return new Unit(
        new UnitId(uuid(row, "id")),
        new LotId(uuid(row, "lot")),
        new PatientId(uuid(row, "patient")),
        new ProductId(row.getString("product")),
        content);
  }

  static Lot lot(ResultSet row, StatementContext context) throws SQLException {
    return new Lot(
        new LotId(uuid(row, "id")),
        new PatientId(uuid(row, "patient")),
        new ProductId(row.getString("product")),
        row.getString("lot_number"),
        row.getInt("units"),
        LotKind.valueOf(row.getString("kind")));
  }

  static Identifier identifier(ResultSet row, StatementContext context) throws SQLException {
    return new Identifier(
        IdentifierType.valueOf(row.getString("type")),
        row.getString("issuer"),
        row.getString("id_value"),
        Identifier.Entry.valueOf(row.getString("entry")),
        new ActorId(uuid(row, "entered_by")),
        instant(row, "entered_at").orElseThrow());
  }

  static CustodyEvent event(ResultSet row, StatementContext context) throws SQLException {
    return new CustodyEvent(
        uuid(row, "id"),
        new UnitId(uuid(row, "unit")),
        row.getInt("ordinal"),
        UnitMove.valueOf(row.getString("move")),
        Optional.ofNullable(row.getString("state_before")).map(UnitState::ofWritten),
        UnitState.ofWritten(row.getString("state_after")),
        position(row, "from_place"),
        position(row, "to_place"),
        instant(row, "happened").orElseThrow(),
        instant(row, "recorded").orElseThrow(),
        new ActorId(uuid(row, "actor")),
        new Reason(row.getString("reason")),
        Details.read(row.getString("details")));
  }

  static Stay stay(ResultSet row, StatementContext context) throws SQLException {
    return new Stay(
        new UnitId(uuid(row, "unit")),
        new TankId(uuid(row, "tank")),
        position(row, "place").orElseThrow(),
        instant(row, "from_at").orElseThrow(),
        instant(row, "to_at"));
  }

  private static UUID uuid(ResultSet row, String column) throws SQLException {
    return row.getObject(column, UUID.class);
  }

  private static Optional<PositionId> position(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(uuid(row, column)).map(PositionId::new);
  }

  private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
        .map(OffsetDateTime::toInstant);
  }
}
