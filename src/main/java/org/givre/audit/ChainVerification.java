package org.givre.audit;

import java.util.Optional;
import org.givre.kernel.Digest;

/**
 * Proves a chain, entry by entry in ascending order, and stops at the first that does not fit.
 * Changed, inserted, deleted and moved entries all break it; a cut tail disagrees with the head.
 */
public final class ChainVerification {

  private final AuditChain chain = new AuditChain();
  private Head reached = new Head(0, Digest.ZERO);
  private Finding first;

  /** Takes the next entry; false once something is wrong. */
  public boolean accept(AuditEntry entry) {
    if (first != null) {
      return false;
    }
    Finding.Kind wrong = wrong(entry);
    if (wrong != null) {
      first = new Finding(reached.number() + 1, wrong);
      return false;
    }
    reached = new Head(entry.number(), entry.digest());
    return true;
  }

  private Finding.Kind wrong(AuditEntry entry) {
    if (entry.number() != reached.number() + 1) {
      return Finding.Kind.MISSING;
    }
    if (!entry.previous().equals(reached.digest())) {
      return Finding.Kind.UNCHAINED;
    }
    return chain.digest(entry).equals(entry.digest()) ? null : Finding.Kind.CHANGED;
  }

  /** The verdict after the last entry, against what the head row says. */
  public Verdict end(Head head) {
    if (first == null && reached.number() < head.number()) {
      first = new Finding(reached.number() + 1, Finding.Kind.CUT);
    }
    if (first == null && !reached.equals(head)) {
      first = new Finding(head.number() + 1, Finding.Kind.BEYOND_HEAD);
    }
    return new Verdict(reached.number(), reached, Optional.ofNullable(first));
  }
}
