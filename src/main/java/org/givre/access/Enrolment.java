package org.givre.access;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.givre.audit.AuditFact;
import org.givre.kernel.Work;

/** Writes a person and their accounts; shared by the first run, the people page and the demo. */
final class Enrolment {

  private final AccessStore store;
  private final Passwords passwords;

  Enrolment(AccessStore store, Passwords passwords) {
    this.store = store;
    this.passwords = passwords;
  }

  /** Takes a while: outside any transaction. */
  String hash(char[] password) {
    return passwords.hash(password);
  }

  static Person newPerson(String givenName, String familyName) {
    return newPerson(givenName, familyName, "");
  }

  static Person newPerson(String givenName, String familyName, String rpps) {
    return new Person(new PersonId(UUID.randomUUID()), givenName, familyName, rpps);
  }

  /** Empty when the login is taken. */
  Optional<Account> add(Work work, Person person, NewAccount asked, String hash, Instant at) {
    Account account =
        new Account(
            new AccountId(UUID.randomUUID()),
            person.id(),
            asked.login(),
            asked.roles(),
            Optional.empty(),
            false);
    return store.addAccount(work, account, hash, at) ? Optional.of(account) : Optional.empty();
  }

  static AuditFact with(AuditFact fact, NewAccount asked) {
    return fact.with("login", asked.login()).with("roles", codes(asked.roles()));
  }

  static String codes(java.util.Set<Role> roles) {
    return roles.stream().map(Role::code).sorted().collect(Collectors.joining(" "));
  }
}
