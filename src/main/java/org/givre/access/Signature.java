package org.givre.access;

import java.time.Instant;
import java.util.Set;
import org.givre.kernel.Digest;

/** A kept signature: who, as what, meaning what, when, of exactly what. Never changes. */
public record Signature(
    SignatureId id,
    PersonId person,
    AccountId account,
    String displayName,
    Set<Role> roles,
    ToSign what,
    Instant at) {

  public Signature {
    roles = Set.copyOf(roles);
  }

  public Digest signed() {
    return what.signed();
  }
}
