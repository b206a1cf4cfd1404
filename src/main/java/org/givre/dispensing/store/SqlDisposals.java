package org.givre.dispensing.store;

import org.givre.db.Sql;
import org.givre.dispensing.Disposal;
import org.givre.dispensing.DisposalStore;
import org.givre.kernel.Work;

/** Destructions and returns as rows. */
public final class SqlDisposals implements DisposalStore {

  @Override
  public void add(Work work, Disposal.Order order, Done done) {
    Stamps.bind(
            Sql.in(work)
                .createUpdate(
                    "INSERT INTO disposal (unit, way, agreement, route, witness, why,"
                        + " first_signature, second_signature, sheet_number, "
                        + Stamps.COLUMNS
                        + ") VALUES (:unit, :way, :agreement, :route, :witness, :why, :first,"
                        + " :second, :sheet, "
                        + Stamps.PLACES
                        + ")"),
            done.stamp())
        .bind("unit", order.unit().value())
        .bind("way", order.way().name())
        .bind("agreement", order.agreement())
        .bind("route", order.route())
        .bind("witness", order.witness())
        .bind("why", done.why())
        .bind("first", done.signatures().first().id().value())
        .bind("second", done.signatures().second().id().value())
        .bind("sheet", done.sheetNumber())
        .execute();
  }
}
