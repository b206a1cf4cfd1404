package org.givre.access;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** One way for a person to sign in, with the rights it gives. */
public record Account(
    AccountId id,
    PersonId person,
    String login,
    Set<Role> roles,
    Optional<Instant> lockedUntil,
    boolean closed) {

  public Account {
    roles = Set.copyOf(roles);
  }

  Account withRoles(Set<Role> others) {
    return new Account(id, person, login, others, lockedUntil, closed);
  }

  Account withClosed(boolean state) {
    return new Account(id, person, login, roles, lockedUntil, state);
  }

  @Override
  public String toString() {
    return "Account[" + id.value() + "]";
  }
}
