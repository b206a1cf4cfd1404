package org.givre.access;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.givre.kernel.Work;

/** Where the badges of accounts are kept, as digests. */
public interface BadgeStore {

  Optional<BadgeDigest> badge(Work work, AccountId account);

  Map<AccountId, BadgeDigest> badges(Work work);

  /** In place of any other of this account. */
  void put(Work work, AccountId account, BadgeDigest badge, Instant at);

  void remove(Work work, AccountId account);
}
