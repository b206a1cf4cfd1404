package org.givre.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.givre.audit.AuditFact;
import org.givre.audit.Journal;
import org.givre.audit.Subject;
import org.givre.kernel.Digest;
import org.givre.kernel.FindKey;
import org.givre.kernel.Outcome;
import org.givre.kernel.Refusal;
import org.givre.kernel.Work;
import org.givre.kernel.Works;

/**
 * The persons of the site and their accounts. Every act wants the right to manage people, except
 * the change of one's own password.
 */
public final class People {

  private final Works works;
  private final AccessStore store;
  private final Journal journal;
  private final Passwords passwords;
  private final Enrolment enrolment;
  private final Supplier<PasswordRules> rules;

  public People(Works works, AccessStore store, Journal journal, Passwords passwords) {
    this(works, store, journal, passwords, () -> PasswordRules.USUAL);
  }

  /**
   * @param rules as the site has set them, at the instant of asking
   */
  public People(
      Works works,
      AccessStore store,
      Journal journal,
      Passwords passwords,
      Supplier<PasswordRules> rules) {
    this.rules = rules;
    this.works = works;
    this.store = store;
    this.journal = journal;
    this.passwords = passwords;
    this.enrolment = new Enrolment(store, passwords);
  }

  /** Everybody, by family name. */
  public List<Member> members() {
    return works.read(
        work -> {
          List<Account> accounts = store.accounts(work);
          return store.persons(work).stream().map(one -> member(one, accounts)).toList();
        });
  }

  private static Member member(Person person, List<Account> accounts) {
    return new Member(
        person, accounts.stream().filter(one -> one.person().equals(person.id())).toList());
  }

  /**
   * A new person with a first account. Refused: {@link NotAllowed}, {@link NameMissing}, {@link
   * LoginUnfit}, {@link LoginTaken}, {@link PasswordTooShort}, {@link PasswordEasy}, {@link
   * RoleMissing}; and {@link NameKnown} unless {@code by} says why it is another human being.
   */
  public Outcome<Person> add(By by, String givenName, String familyName, NewAccount account) {
    List<Refusal> refusals = refusals(by);
    refusals.addAll(account.refusals(rules.get()));
    if (givenName.isBlank() || familyName.isBlank()) {
      refusals.add(new NameMissing());
    }
    if (!refusals.isEmpty()) {
      return Outcome.refused(refusals);
    }
    Person person = Enrolment.newPerson(givenName, familyName);
    String hash = enrolment.hash(account.password());
    return works.act(
        work -> {
          Optional<NameKnown> known = namesake(work, person);
          if (known.isPresent() && !by.why().isGiven()) {
            return Outcome.refused(known.get());
          }
          store.addPerson(work, person, by.at());
          return open(work, by, person, account, hash, "access.person-added").map(done -> person);
        });
  }

  /** The same name in any spelling: accents and capitals make no other person. */
  private Optional<NameKnown> namesake(Work work, Person person) {
    return store.persons(work).stream()
        .filter(one -> FindKey.of(one.displayName()).equals(FindKey.of(person.displayName())))
        .findFirst()
        .map(
            one ->
                new NameKnown(
                    one.displayName(),
                    store.accounts(work).stream()
                        .filter(account -> account.person().equals(one.id()))
                        .map(Account::login)
                        .collect(Collectors.joining(", "))));
  }

  /** One more way to sign in for a person who is known. Refused: as for {@link #add}. */
  public Outcome<Account> addAccount(By by, PersonId id, NewAccount account) {
    List<Refusal> refusals = refusals(by);
    refusals.addAll(account.refusals(rules.get()));
    if (!refusals.isEmpty()) {
      return Outcome.refused(refusals);
    }
    String hash = enrolment.hash(account.password());
    return works.act(
        work ->
            store
                .person(work, id)
                .map(one -> open(work, by, one, account, hash, "access.account-added"))
                .orElseGet(() -> Outcome.refused(new PersonUnknown())));
  }

  private Outcome<Account> open(
      Work work, By by, Person person, NewAccount asked, String hash, String act) {
    Optional<Account> account = enrolment.add(work, person, asked, hash, by.at());
    if (account.isEmpty()) {
      return Outcome.refused(new LoginTaken(asked.login()));
    }
    journal.record(work, Enrolment.with(by.fact(act, person.subject()), asked));
    return Outcome.done(account.get());
  }

  /** Another name for the same human being. */
  public Outcome<Person> rename(By by, PersonId id, String givenName, String familyName) {
    List<Refusal> refusals = refusals(by);
    if (givenName.isBlank() || familyName.isBlank()) {
      refusals.add(new NameMissing());
    }
    Person renamed = new Person(id, givenName, familyName);
    return refusals.isEmpty()
        ? works.act(
            work -> {
              Optional<Person> was = store.person(work, id);
              if (was.isEmpty()) {
                return Outcome.refused(new PersonUnknown());
              }
              store.rename(work, renamed);
              journal.record(
                  work,
                  by.fact("access.person-renamed", renamed.subject())
                      .changed("name", was.get().displayName(), renamed.displayName()));
              return Outcome.done(renamed);
            })
        : Outcome.refused(refusals);
  }

  /** Refused: {@link NotAllowed}, {@link RoleMissing}, {@link LastAdministrator}. */
  public Outcome<Account> changeRoles(By by, AccountId id, Set<Role> roles) {
    return roles.isEmpty()
        ? Outcome.refused(new RoleMissing())
        : change(by, id, "access.roles-changed", was -> was.withRoles(roles));
  }

  /** The account no longer opens; what it did stays. Refused: also {@link LastAdministrator}. */
  public Outcome<Account> close(By by, AccountId id) {
    return change(by, id, "access.account-closed", was -> was.withClosed(true));
  }

  /** A closed account opens again. */
  public Outcome<Account> reopen(By by, AccountId id) {
    return change(by, id, "access.account-reopened", was -> was.withClosed(false));
  }

  private Outcome<Account> change(By by, AccountId id, String act, UnaryOperator<Account> how) {
    List<Refusal> refusals = refusals(by);
    if (!refusals.isEmpty()) {
      return Outcome.refused(refusals);
    }
    return works.act(
        work ->
            store
                .account(work, id)
                .map(was -> changed(work, by.fact(act, subject(work, was)), was, how.apply(was)))
                .orElseGet(() -> Outcome.refused(new PersonUnknown())));
  }

  private Outcome<Account> changed(Work work, AuditFact fact, Account was, Account now) {
    store.setRoles(work, now.id(), now.roles());
    store.setClosed(work, now.id(), now.closed());
    if (store.accounts(work).stream().noneMatch(People::administers)) {
      return Outcome.refused(new LastAdministrator());
    }
    AuditFact whole = fact.with("login", now.login());
    journal.record(
        work,
        was.roles().equals(now.roles())
            ? whole
            : whole.changed("roles", Enrolment.codes(was.roles()), Enrolment.codes(now.roles())));
    return Outcome.done(now);
  }

  private Subject subject(Work work, Account account) {
    return store.person(work, account.person()).orElseThrow().subject();
  }

  private static boolean administers(Account account) {
    return !account.closed() && account.roles().contains(Role.ADMINISTRATOR);
  }

  /** Refused: {@link WrongPassword}, {@link PasswordTooShort}. */
  public Outcome<Account> changeOwnPassword(By by, char[] old, char[] fresh) {
    AccountId id = by.session().account();
    List<Refusal> refusals = new ArrayList<>();
    Secret secret = works.read(work -> store.secret(work, id));
    if (!passwords.matches(old, secret.hash())) {
      refusals.add(new WrongPassword());
    }
    refusals.addAll(rules.get().refusals(fresh, ""));
    if (!refusals.isEmpty()) {
      return Outcome.refused(refusals);
    }
    return setHash(by, id, passwords.hash(fresh), "access.password-changed");
  }

  /**
   * A new password for somebody who lost theirs: two administrators have signed the account.
   *
   * <p>Refused: {@link ResetNotSigned}, {@link PasswordTooShort}.
   */
  public Outcome<Account> resetPassword(By by, Account account, char[] fresh, TwoPersons both) {
    List<Refusal> refusals = refusals(by);
    if (both.first().what().permission() != Permission.MANAGE_PEOPLE
        || !both.first().what().signed().equals(resetDigest(account))) {
      refusals.add(new ResetNotSigned());
    }
    refusals.addAll(rules.get().refusals(fresh, account.login()));
    if (!refusals.isEmpty()) {
      return Outcome.refused(refusals);
    }
    return setHash(by, account.id(), passwords.hash(fresh), "access.password-reset");
  }

  /** What two administrators sign for a reset. */
  public static Digest resetDigest(Account account) {
    return Digest.of("password-reset " + account.id().value());
  }

  private Outcome<Account> setHash(By by, AccountId id, String hash, String act) {
    return works.act(
        work -> {
          Account account = store.account(work, id).orElseThrow();
          store.setHash(work, id, hash);
          store.clearWrong(work, id);
          AuditFact fact = by.fact(act, subject(work, account));
          journal.record(work, fact.with("login", account.login()));
          return Outcome.done(account);
        });
  }

  private static List<Refusal> refusals(By by) {
    return new ArrayList<>(by.notAllowed(Permission.MANAGE_PEOPLE));
  }
}
