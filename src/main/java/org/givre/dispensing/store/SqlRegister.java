package org.givre.dispensing.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.givre.access.Signing;
import org.givre.custody.LotId;
import org.givre.custody.UnitId;
import org.givre.db.Sql;
import org.givre.dispensing.Dispensed;
import org.givre.dispensing.DispensingId;
import org.givre.dispensing.RegisterLine;
import org.givre.dispensing.RegisterNumber;
import org.givre.dispensing.RegisterStore;
import org.givre.dispensing.Stamp;
import org.givre.dispensing.Transport;
import org.givre.kernel.Work;
import org.givre.pathway.PrescriptionId;
import org.givre.patient.PatientId;
import org.givre.product.ProductId;

/**
 * The dispensing register as rows. A number is taken by raising the year's row, which stays locked
 * until the transaction ends: writers take their turn, and an act undone gives its number back.
 */
public final class SqlRegister implements RegisterStore {

  private static final String OF_GIVRE = "GIVRE";
  private static final String TYPED = "TYPED";

  private final Signatures signatures;

  public SqlRegister(Signing signing) {
    this.signatures = new Signatures(signing);
  }

  @Override
  public RegisterNumber.OfGivre next(Work work, int year) {
    if (raise(work, year) == 0) {
      throw new IllegalStateException("no register for the year " + year);
    }
    int number =
        Sql.in(work)
            .createQuery("SELECT last_number FROM register_year WHERE register_year = :year")
            .bind("year", year)
            .mapTo(Integer.class)
            .one();
    return new RegisterNumber.OfGivre(year, number);
  }

  private static int raise(Work work, int year) {
    return Sql.in(work)
        .createUpdate(
            "UPDATE register_year SET last_number = last_number + 1 WHERE register_year = :year")
        .bind("year", year)
        .execute();
  }

  @Override
  public boolean add(Work work, Dispensed dispensed, RegisterLine line) {
    if (isTaken(work, dispensed)) {
      return false;
    }
    Stamps.bind(
            Sql.in(work)
                .createUpdate(
                    "INSERT INTO dispensing (id, series, register_year, register_number, written,"
                        + " prescription, prescriber, ward, container, carrier, patient, product,"
                        + " lot, first_signature, second_signature, sheet_number, "
                        + Stamps.COLUMNS
                        + ") VALUES (:id, :series, :year, :number, :written, :prescription,"
                        + " :prescriber, :ward, :container, :carrier, :patient, :product, :lot,"
                        + " :first, :second, :sheet, "
                        + Stamps.PLACES
                        + ")"),
            new Stamp(line.operator(), line.at()))
        .bind("id", dispensed.id().value())
        .bind("series", series(dispensed.number()))
        .bind("year", year(dispensed))
        .bind("number", dispensed.number() instanceof RegisterNumber.OfGivre n ? n.number() : 0)
        .bind("written", dispensed.number().written())
        .bind("prescription", dispensed.prescription().value())
        .bind("prescriber", line.prescriber())
        .bind("ward", dispensed.ward())
        .bind("container", dispensed.transport().container())
        .bind("carrier", dispensed.transport().carrier())
        .bind("patient", line.patient().value())
        .bind("product", line.product().code())
        .bind("lot", line.lot().value())
        .bind("first", dispensed.signatures().first().id().value())
        .bind("second", dispensed.signatures().second().id().value())
        .bind("sheet", dispensed.sheetNumber())
        .execute();
    for (int i = 0; i < dispensed.units().size(); i++) {
      Sql.in(work)
          .createUpdate(
              "INSERT INTO dispensing_unit (dispensing, unit, ranking)"
                  + " VALUES (:id, :unit, :rank)")
          .bind("id", dispensed.id().value())
          .bind("unit", dispensed.units().get(i).value())
          .bind("rank", i + 1)
          .execute();
    }
    return true;
  }

  private static boolean isTaken(Work work, Dispensed dispensed) {
    return Sql.in(work)
            .createQuery("SELECT COUNT(*) FROM dispensing WHERE written = :written")
            .bind("written", dispensed.number().written())
            .mapTo(Integer.class)
            .one()
        > 0;
  }

  private static String series(RegisterNumber number) {
    return switch (number) {
      case RegisterNumber.OfGivre n -> OF_GIVRE;
      case RegisterNumber.Typed n -> TYPED;
    };
  }

  private static int year(Dispensed dispensed) {
    return switch (dispensed.number()) {
      case RegisterNumber.OfGivre n -> n.year();
      case RegisterNumber.Typed n -> dispensed.at().atZone(java.time.ZoneOffset.UTC).getYear();
    };
  }

  @Override
  public void cancel(Work work, DispensingId id, String why, Stamp stamp) {
    Stamps.bind(
            Sql.in(work)
                .createUpdate(
                    "INSERT INTO register_cancellation (dispensing, why, "
                        + Stamps.COLUMNS
                        + ") VALUES (:id, :why, "
                        + Stamps.PLACES
                        + ")"),
            stamp)
        .bind("id", id.value())
        .bind("why", why)
        .execute();
  }

  @Override
  public boolean isCancelled(Work work, DispensingId id) {
    return Sql.in(work)
            .createQuery(
                "SELECT COUNT(dispensing) FROM register_cancellation WHERE dispensing = :id")
            .bind("id", id.value())
            .mapTo(Integer.class)
            .one()
        > 0;
  }

  @Override
  public void received(Work work, DispensingId id, Dispensed.Received received) {
    Stamps.bind(
            Sql.in(work)
                .createUpdate(
                    "INSERT INTO dispensing_receipt (dispensing, received_by, received_at, "
                        + Stamps.COLUMNS
                        + ") VALUES (:id, :by, :at, "
                        + Stamps.PLACES
                        + ")"),
            received.recorded())
        .bind("id", id.value())
        .bind("by", received.by())
        .bind("at", received.at())
        .execute();
  }

  private static final String DISPENSINGS =
      "SELECT d.id, d.series, d.register_year, d.register_number, d.written, d.prescription,"
          + " d.ward, d.container, d.carrier, d.first_signature, d.second_signature,"
          + " d.sheet_number, d.done_at AS handed_over_at, r.received_by, r.received_at,"
          + " r.done_at, r.done_by, r.done_name FROM dispensing d"
          + " LEFT JOIN dispensing_receipt r ON r.dispensing = d.id";

  @Override
  public Optional<Dispensed> find(Work work, DispensingId id) {
    return Sql.in(work)
        .createQuery(DISPENSINGS + " WHERE d.id = :id")
        .bind("id", id.value())
        .map((row, context) -> dispensed(work, row))
        .findOne();
  }

  @Override
  public Optional<Dispensed> of(Work work, UnitId unit) {
    return Sql.in(work)
        .createQuery(
            DISPENSINGS + " JOIN dispensing_unit u ON u.dispensing = d.id WHERE u.unit = :unit")
        .bind("unit", unit.value())
        .map((row, context) -> dispensed(work, row))
        .findOne();
  }

  private Dispensed dispensed(Work work, ResultSet row) throws SQLException {
    DispensingId id = new DispensingId(row.getObject("id", UUID.class));
    String receivedBy = row.getString("received_by");
    Optional<Dispensed.Received> received =
        receivedBy == null
            ? Optional.empty()
            : Optional.of(
                new Dispensed.Received(
                    receivedBy, Stamps.instant(row, "received_at"), Stamps.read(row)));
    return new Dispensed(
        id,
        number(row),
        new PrescriptionId(row.getObject("prescription", UUID.class)),
        units(work, id),
        row.getString("ward"),
        new Transport(row.getString("container"), row.getString("carrier")),
        Stamps.instant(row, "handed_over_at"),
        signatures.two(work, row),
        row.getString("sheet_number"),
        received);
  }

  private static RegisterNumber number(ResultSet row) throws SQLException {
    return row.getString("series").equals(OF_GIVRE)
        ? new RegisterNumber.OfGivre(row.getInt("register_year"), row.getInt("register_number"))
        : new RegisterNumber.Typed(row.getString("written"));
  }

  private static List<UnitId> units(Work work, DispensingId id) {
    return Sql.in(work)
        .createQuery("SELECT unit FROM dispensing_unit WHERE dispensing = :id ORDER BY ranking")
        .bind("id", id.value())
        .mapTo(UUID.class)
        .map(UnitId::new)
        .list();
  }

  @Override
  public List<RegisterLine> register(Work work, int year) {
    return Sql.in(work)
        .createQuery(
            "SELECT d.id, d.series, d.register_year, d.register_number, d.written, d.prescriber,"
                + " d.ward, d.patient, d.product, d.lot, d.done_at, d.done_by, d.done_name,"
                + " c.why, (SELECT COUNT(*) FROM dispensing_unit u WHERE u.dispensing = d.id)"
                + " AS units FROM dispensing d"
                + " LEFT JOIN register_cancellation c ON c.dispensing = d.id"
                + " WHERE d.register_year = :year"
                + " ORDER BY d.series, d.register_number, d.written")
        .bind("year", year)
        .map((row, context) -> line(row))
        .list();
  }

  private static RegisterLine line(ResultSet row) throws SQLException {
    Stamp stamp = Stamps.read(row);
    return new RegisterLine(
        number(row),
        stamp.at(),
        row.getString("prescriber"),
        row.getString("ward"),
        new PatientId(row.getObject("patient", UUID.class)),
        new ProductId(row.getString("product")),
        new LotId(row.getObject("lot", UUID.class)),
        row.getInt("units"),
        stamp.by(),
        row.getString("why") != null,
        new DispensingId(row.getObject("id", UUID.class)),
        row.getString("why") == null ? "" : row.getString("why"));
  }
}
