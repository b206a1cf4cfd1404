package org.givre.access;

import java.time.Instant;
import java.util.Optional;
import org.givre.kernel.Work;

/** Where generators of one-time codes are kept. */
public interface CodeStore {

  Optional<CodeSecret> secret(Work work, AccountId account);

  /** In place of any other. */
  void put(Work work, AccountId account, CodeSecret secret, long lastStep, Instant at);

  void remove(Work work, AccountId account);

  /** False when a code of this step or a later one was used already. */
  boolean use(Work work, AccountId account, long step);
}
