package org.givre.db;

import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** How a database keeps its word: an act is on disk whole, or not at all. */
interface Durability {

  /** Runs one transaction so that no state of the disk, at any instant, shows a part of it. */
  <T> T whole(Jdbi jdbi, Function<Handle, T> transaction);

  /** Makes what was committed before the call survive a power cut. */
  void force();
}
