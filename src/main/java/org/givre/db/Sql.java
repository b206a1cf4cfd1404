package org.givre.db;

import org.givre.kernel.Work;
import org.jdbi.v3.core.Handle;

/** How a store reaches the database inside somebody's transaction. */
public final class Sql {
  private Sql() {}

  public static Handle in(Work work) {
    return ((SqlWork) work).handle();
  }
}
