package org.givre.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.givre.kernel.Work;

/** Where persons, accounts and signatures are kept. */
public interface AccessStore {

  boolean isEmpty(Work work);

  void addPerson(Work work, Person person, Instant at);

  /** Another name or national number for the same human being. */
  void rename(Work work, Person person);

  Optional<Person> person(Work work, PersonId id);

  /** By family name, then given name. */
  List<Person> persons(Work work);

  /** False when the login belongs to somebody already; nothing is written then. */
  boolean addAccount(Work work, Account account, String hash, Instant at);

  Optional<Account> account(Work work, AccountId id);

  Optional<Account> accountOf(Work work, String login);

  /** By login. */
  List<Account> accounts(Work work);

  Secret secret(Work work, AccountId account);

  void setHash(Work work, AccountId account, String hash, Instant at);

  Visits visits(Work work, AccountId account);

  /** A session was opened. */
  void visited(Work work, AccountId account, Instant at);

  void setRoles(Work work, AccountId account, Set<Role> roles);

  void setClosed(Work work, AccountId account, boolean closed);

  /** One more wrong password; gives how many in a row that makes. */
  int countWrong(Work work, AccountId account);

  void lock(Work work, AccountId account, Instant until);

  /** A right password: the count begins anew. */
  void clearWrong(Work work, AccountId account);

  void keep(Work work, Signature signature);

  Optional<Signature> signature(Work work, SignatureId id);
}
