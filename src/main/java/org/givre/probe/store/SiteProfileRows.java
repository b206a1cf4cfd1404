package org.givre.probe.store;

import java.time.Instant;
import java.util.List;
import org.givre.db.Sql;
import org.givre.kernel.ActorId;
import org.givre.kernel.Work;
import org.givre.probe.ProfileRef;
import org.givre.probe.SiteProfile;
import org.givre.probe.SiteText;

/** The site's own profiles as rows. */
final class SiteProfileRows {

  void add(Work work, SiteProfile profile, ActorId by, Instant at) {
    Sql.in(work)
        .createUpdate(
            "INSERT INTO site_profile (profile, title, sheet, content, written_by, written_at)"
                + " VALUES (:profile, :title, :sheet, :content, :by, :at)")
        .bind("profile", profile.ref().text())
        .bind("title", profile.title())
        .bind("sheet", profile.sheet())
        .bind("content", profile.content().text())
        .bind("by", by.value())
        .bind("at", at)
        .execute();
  }

  List<SiteProfile> all(Work work) {
    return Sql.in(work)
        .createQuery(
            "SELECT profile, title, sheet, content FROM site_profile ORDER BY title, written_at")
        .map(
            (row, context) ->
                new SiteProfile(
                    ProfileRef.parse(row.getString("profile")),
                    row.getString("title"),
                    row.getString("sheet"),
                    SiteText.read(row.getString("content"))))
        .list();
  }
}
