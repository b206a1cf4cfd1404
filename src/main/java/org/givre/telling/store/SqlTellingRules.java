package org.givre.telling.store;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.givre.db.Sql;
import org.givre.kernel.ActorId;
import org.givre.kernel.Work;
import org.givre.telling.TellingRules;
import org.givre.telling.TellingRulesBook;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.Update;

/** Versions of the escalation's hours. */
public final class SqlTellingRules implements TellingRulesBook.Store {

  @Override
  public Optional<TellingRules> inForce(Work work) {
    try (Query query =
        Sql.in(work)
            .createQuery(
                "SELECT first_seconds, second_seconds, heads_seconds, repeat_seconds, warnings"
                    + " FROM telling_rules ORDER BY version DESC FETCH FIRST 1 ROWS ONLY")) {
      return query
          .map(
              (row, context) ->
                  new TellingRules(
                      Duration.ofSeconds(row.getInt("first_seconds")),
                      Duration.ofSeconds(row.getInt("second_seconds")),
                      Duration.ofSeconds(row.getInt("heads_seconds")),
                      Duration.ofSeconds(row.getInt("repeat_seconds")),
                      row.getString("warnings").equals("at-once")
                          ? TellingRules.Warnings.AT_ONCE
                          : TellingRules.Warnings.WAIT))
          .findOne();
    }
  }

  @Override
  public void add(Work work, TellingRules rules, ActorId by, Instant at) {
    int last =
        Sql.in(work)
            .createQuery("SELECT COALESCE(MAX(version), 0) FROM telling_rules")
            .mapTo(Integer.class)
            .one();
    try (Update update =
        Sql.in(work)
            .createUpdate(
                "INSERT INTO telling_rules (version, first_seconds, second_seconds,"
                    + " heads_seconds, repeat_seconds, warnings, decided_at, actor)"
                    + " VALUES (:version, :first, :second, :heads, :repeat, :warnings, :at,"
                    + " :actor)")) {
      update
          .bind("version", last + 1)
          .bind("first", rules.first().toSeconds())
          .bind("second", rules.second().toSeconds())
          .bind("heads", rules.heads().toSeconds())
          .bind("repeat", rules.repeat().toSeconds())
          .bind("warnings", rules.warnings() == TellingRules.Warnings.AT_ONCE ? "at-once" : "wait")
          .bind("at", at)
          .bind("actor", by.value())
          .execute();
    }
  }
}
