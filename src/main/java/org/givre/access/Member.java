package org.givre.access;

import java.util.List;

/** A person with their accounts, for lists. */
public record Member(Person person, List<Account> accounts) {
  public Member {
    accounts = List.copyOf(accounts);
  }
}
