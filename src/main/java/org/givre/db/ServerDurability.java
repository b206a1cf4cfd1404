package org.givre.db;

import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;

/** A PostgreSQL server: its log makes acts whole, and a commit returns once it is forced. */
final class ServerDurability implements Durability {

  @Override
  public <T> T whole(Jdbi jdbi, Function<Handle, T> transaction) {
    return jdbi.inTransaction(TransactionIsolationLevel.READ_COMMITTED, transaction::apply);
  }

  @Override
  public void force() {
    // done by the commit itself
  }
}
