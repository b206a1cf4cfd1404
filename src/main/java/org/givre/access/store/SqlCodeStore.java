package org.givre.access.store;

import java.time.Instant;
import java.util.Optional;
import org.givre.access.AccountId;
import org.givre.access.CodeSecret;
import org.givre.access.CodeStore;
import org.givre.db.Sql;
import org.givre.kernel.Work;

/** Generators of one-time codes in SQL. */
public final class SqlCodeStore implements CodeStore {

  @Override
  public Optional<CodeSecret> secret(Work work, AccountId account) {
    return Sql.in(work)
        .createQuery("SELECT secret FROM account_code WHERE account = :account")
        .bind("account", account.value())
        .mapTo(String.class)
        .findOne()
        .map(CodeSecret::ofBase32);
  }

  @Override
  public void put(Work work, AccountId account, CodeSecret secret, long lastStep, Instant at) {
    remove(work, account);
    Sql.in(work)
        .createUpdate(
            """
            INSERT INTO account_code (account, secret, last_step, made_at)
            VALUES (:account, :secret, :step, :at)
            """)
        .bind("account", account.value())
        .bind("secret", secret.base32())
        .bind("step", lastStep)
        .bind("at", at)
        .execute();
  }

  @Override
  public void remove(Work work, AccountId account) {
    Sql.in(work)
        .createUpdate("DELETE FROM account_code WHERE account = :account")
        .bind("account", account.value())
        .execute();
  }

  @Override
  public boolean use(Work work, AccountId account, long step) {
    return Sql.in(work)
            .createUpdate(
                """
                UPDATE account_code SET last_step = :step
                 WHERE account = :account AND last_step < :step
                """)
            .bind("account", account.value())
            .bind("step", step)
            .execute()
        == 1;
  }
}
