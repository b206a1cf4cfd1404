package org.givre.app.settings;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.givre.access.TwoSignatures;
import org.givre.db.Sql;
import org.givre.kernel.Work;

/** The versions of the site's rules in SQL: inserted, never changed. */
public final class SqlSiteRules {

  /** The newest version, or the usual rules where nobody has signed any. */
  public SiteRules inForce(Work work) {
    Optional<Integer> minutes =
        Sql.in(work)
            .createQuery(
                "SELECT proof_gap_minutes FROM site_rules ORDER BY version DESC"
                    + " FETCH FIRST 1 ROWS ONLY")
            .mapTo(Integer.class)
            .findOne();
    return minutes.map(some -> new SiteRules(Duration.ofMinutes(some))).orElse(SiteRules.USUAL);
  }

  void add(Work work, SiteRules rules, TwoSignatures signed, Instant at) {
    int last =
        Sql.in(work)
            .createQuery("SELECT COALESCE(MAX(version), 0) FROM site_rules")
            .mapTo(Integer.class)
            .one();
    Sql.in(work)
        .createUpdate(
            """
            INSERT INTO site_rules (version, proof_gap_minutes, decided_at, first_signature,
              second_signature)
            VALUES (:version, :gap, :at, :first, :second)
            """)
        .bind("version", last + 1)
        .bind("gap", rules.proofGap().toMinutes())
        .bind("at", at)
        .bind("first", signed.first().id().value())
        .bind("second", signed.second().id().value())
        .execute();
  }
}
