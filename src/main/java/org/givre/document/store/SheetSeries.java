package org.givre.document.store;

import org.givre.document.SheetKind;
import org.givre.document.SheetNumber;
import org.jdbi.v3.core.Handle;

/** Numbers without holes: the series row stays locked until the act that took one commits. */
final class SheetSeries {
  private SheetSeries() {}

  static SheetNumber next(Handle handle, SheetKind kind, int year) {
    if (!step(handle, kind, year)) {
      begin(handle, kind, year);
    }
    int serial =
        handle
            .createQuery(
                """
                SELECT last_serial FROM document_series WHERE kind = :kind AND series_year = :year
                """)
            .bind("kind", kind.code())
            .bind("year", year)
            .mapTo(Integer.class)
            .one();
    return new SheetNumber(year, kind, serial);
  }

  private static boolean step(Handle handle, SheetKind kind, int year) {
    return handle
            .createUpdate(
                """
                UPDATE document_series SET last_serial = last_serial + 1
                 WHERE kind = :kind AND series_year = :year
                """)
            .bind("kind", kind.code())
            .bind("year", year)
            .execute()
        == 1;
  }

  /** Whoever waited at the gate finds the series begun. */
  private static void begin(Handle handle, SheetKind kind, int year) {
    handle
        .createQuery("SELECT only_row FROM document_gate WHERE only_row = 1 FOR UPDATE")
        .mapTo(Integer.class)
        .one();
    if (!step(handle, kind, year)) {
      handle
          .createUpdate(
              """
              INSERT INTO document_series (kind, series_year, last_serial) VALUES (:kind, :year, 1)
              """)
          .bind("kind", kind.code())
          .bind("year", year)
          .execute();
    }
  }
}
