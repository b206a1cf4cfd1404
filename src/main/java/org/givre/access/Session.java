package org.givre.access;

import java.util.Set;

/** A person who is signed in, with the rights they had when they did. */
public record Session(PersonId person, AccountId account, String displayName, Set<Role> roles) {

  public Session {
    roles = Set.copyOf(roles);
  }
}
