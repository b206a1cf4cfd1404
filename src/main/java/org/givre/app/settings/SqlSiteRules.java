package org.givre.app.settings;

import java.time.Duration;
import java.time.Instant;
import org.givre.access.TwoSignatures;
import org.givre.custody.MoveSigning;
import org.givre.db.Sql;
import org.givre.kernel.Work;

/** The versions of the site's rules in SQL: inserted, never changed. */
public final class SqlSiteRules {

  /** The newest version, or the usual rules where nobody has signed any. */
  public SiteRules inForce(Work work) {
    return Sql.in(work)
        .createQuery(
            "SELECT proof_gap_minutes, move_signers FROM site_rules ORDER BY version DESC"
                + " FETCH FIRST 1 ROWS ONLY")
        .map(
            (row, context) ->
                new SiteRules(
                    Duration.ofMinutes(row.getInt("proof_gap_minutes")),
                    MoveSigning.Signers.valueOf(row.getString("move_signers"))))
        .findOne()
        .orElse(SiteRules.USUAL);
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
            INSERT INTO site_rules (version, proof_gap_minutes, move_signers, decided_at,
              first_signature, second_signature)
            VALUES (:version, :gap, :moves, :at, :first, :second)
            """)
        .bind("version", last + 1)
        .bind("gap", rules.proofGap().toMinutes())
        .bind("moves", rules.moves().name())
        .bind("at", at)
        .bind("first", signed.first().id().value())
        .bind("second", signed.second().id().value())
        .execute();
  }
}
