package org.givre.app.settings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import org.givre.access.TwoSignatures;
import org.givre.custody.MoveSigning;
import org.givre.db.Sql;
import org.givre.dispensing.RegisterSource;
import org.givre.kernel.Work;

/** The versions of the site's rules in SQL: inserted, never changed. */
public final class SqlSiteRules {

  /** The newest version, or the usual rules where nobody has signed any. */
  public SiteRules inForce(Work work) {
    return Sql.in(work)
        .createQuery(
            "SELECT proof_gap_minutes, move_signers, exposure_warn_minutes,"
                + " exposure_deviation_minutes, register_source FROM site_rules ORDER BY version"
                + " DESC FETCH FIRST 1 ROWS ONLY")
        .map((row, context) -> rules(row))
        .findOne()
        .orElse(SiteRules.USUAL);
  }

  private static SiteRules rules(ResultSet row) throws SQLException {
    return new SiteRules(
        Duration.ofMinutes(row.getInt("proof_gap_minutes")),
        MoveSigning.Signers.valueOf(row.getString("move_signers")),
        Duration.ofMinutes(row.getInt("exposure_warn_minutes")),
        Duration.ofMinutes(row.getInt("exposure_deviation_minutes")),
        RegisterSource.valueOf(row.getString("register_source")));
  }

  /** The newest version's number; 0 where nobody has signed any. */
  public int version(Work work) {
    return Sql.in(work)
        .createQuery("SELECT COALESCE(MAX(version), 0) FROM site_rules")
        .mapTo(Integer.class)
        .one();
  }

  void add(Work work, SiteRules rules, TwoSignatures signed, Instant at) {
    int last = version(work);
    Sql.in(work)
        .createUpdate(
            """
            INSERT INTO site_rules (version, proof_gap_minutes, move_signers, exposure_warn_minutes,
              exposure_deviation_minutes, register_source, decided_at, first_signature,
              second_signature)
            VALUES (:version, :gap, :moves, :warn, :deviation, :register, :at, :first, :second)
            """)
        .bind("version", last + 1)
        .bind("gap", rules.proofGap().toMinutes())
        .bind("warn", rules.exposureWarn().toMinutes())
        .bind("deviation", rules.exposureDeviation().toMinutes())
        .bind("register", rules.register().name())
        .bind("moves", rules.moves().name())
        .bind("at", at)
        .bind("first", signed.first().id().value())
        .bind("second", signed.second().id().value())
        .execute();
  }
}
