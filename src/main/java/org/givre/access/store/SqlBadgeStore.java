package org.givre.access.store;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.givre.access.AccountId;
import org.givre.access.BadgeDigest;
import org.givre.access.BadgeStore;
import org.givre.db.Sql;
import org.givre.kernel.Work;

/** Badges of accounts in SQL. */
public final class SqlBadgeStore implements BadgeStore {

  @Override
  public Optional<BadgeDigest> badge(Work work, AccountId account) {
    return Sql.in(work)
        .createQuery("SELECT salt, digest FROM account_badge WHERE account = :account")
        .bind("account", account.value())
        .map((row, context) -> new BadgeDigest(row.getString("salt"), row.getString("digest")))
        .findOne();
  }

  @Override
  public Map<AccountId, BadgeDigest> badges(Work work) {
    Map<AccountId, BadgeDigest> all = new LinkedHashMap<>();
    Sql.in(work)
        .createQuery("SELECT account, salt, digest FROM account_badge ORDER BY given_at, account")
        .map(
            (row, context) ->
                Map.entry(
                    new AccountId(row.getObject("account", UUID.class)),
                    new BadgeDigest(row.getString("salt"), row.getString("digest"))))
        .forEach(each -> all.put(each.getKey(), each.getValue()));
    return all;
  }

  @Override
  public void put(Work work, AccountId account, BadgeDigest badge, Instant at) {
    remove(work, account);
    Sql.in(work)
        .createUpdate(
            """
            INSERT INTO account_badge (account, salt, digest, given_at)
            VALUES (:account, :salt, :digest, :at)
            """)
        .bind("account", account.value())
        .bind("salt", badge.salt())
        .bind("digest", badge.digest())
        .bind("at", at)
        .execute();
  }

  @Override
  public void remove(Work work, AccountId account) {
    Sql.in(work)
        .createUpdate("DELETE FROM account_badge WHERE account = :account")
        .bind("account", account.value())
        .execute();
  }
}
