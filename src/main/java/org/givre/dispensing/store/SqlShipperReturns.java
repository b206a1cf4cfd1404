package org.givre.dispensing.store;

import java.util.Optional;
import org.givre.db.Sql;
import org.givre.dispensing.ReceptionId;
import org.givre.dispensing.ShipperReturn;
import org.givre.dispensing.ShipperReturns;
import org.givre.dispensing.Stamp;
import org.givre.kernel.Work;

/** Returned shippers as rows. */
public final class SqlShipperReturns implements ShipperReturns.ShipperStore {

  @Override
  public Optional<ShipperReturn> of(Work work, ReceptionId reception) {
    return Sql.in(work)
        .createQuery(
            "SELECT carrier, waybill, state, logger_returned, left_at, sheet_number"
                + " FROM shipper_return WHERE reception = :id")
        .bind("id", reception.value())
        .map(
            (row, context) ->
                new ShipperReturn(
                    reception,
                    row.getString("carrier"),
                    row.getString("waybill"),
                    row.getString("state"),
                    row.getBoolean("logger_returned"),
                    Stamps.instant(row, "left_at"),
                    row.getString("sheet_number")))
        .findOne();
  }

  @Override
  public void add(Work work, ShipperReturn done, Stamp stamp) {
    Stamps.bind(
            Sql.in(work)
                .createUpdate(
                    "INSERT INTO shipper_return (reception, carrier, waybill, state,"
                        + " logger_returned, left_at, sheet_number, "
                        + Stamps.COLUMNS
                        + ") VALUES (:id, :carrier, :waybill, :state, :logger, :left, :sheet, "
                        + Stamps.PLACES
                        + ")"),
            stamp)
        .bind("id", done.reception().value())
        .bind("carrier", done.carrier())
        .bind("waybill", done.waybill())
        .bind("state", done.state())
        .bind("logger", done.loggerReturned())
        .bind("left", done.leftAt())
        .bind("sheet", done.sheetNumber())
        .execute();
  }
}
