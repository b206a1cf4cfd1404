package org.givre.duty.store;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.givre.db.Sql;
import org.givre.duty.StaffedHours;
import org.givre.duty.StaffedStore;
import org.givre.kernel.ActorId;
import org.givre.kernel.Work;

/** The versions of the staffed hours: inserted, never changed. */
public final class SqlStaffedHours implements StaffedStore {

  private final ZoneId zone;

  public SqlStaffedHours(ZoneId zone) {
    this.zone = zone;
  }

  @Override
  public Optional<StaffedHours> inForce(Work work) {
    return Sql.in(work)
        .createQuery(
            "SELECT week, closures FROM staffed_hours ORDER BY version DESC"
                + " FETCH FIRST 1 ROWS ONLY")
        .map(
            (row, context) ->
                StaffedHours.ofTexts(row.getString("week"), row.getString("closures"), zone))
        .findOne();
  }

  @Override
  public void add(Work work, StaffedHours hours, ActorId by, Instant at) {
    int last =
        Sql.in(work)
            .createQuery("SELECT COALESCE(MAX(version), 0) FROM staffed_hours")
            .mapTo(Integer.class)
            .one();
    Sql.in(work)
        .createUpdate(
            "INSERT INTO staffed_hours (version, decided_at, actor, week, closures)"
                + " VALUES (:version, :at, :actor, :week, :closures)")
        .bind("version", last + 1)
        .bind("at", at)
        .bind("actor", by.value())
        .bind("week", hours.weekText())
        .bind("closures", hours.closuresText())
        .execute();
  }
}
