package org.givre.access;

import java.util.ArrayList;
import java.util.Arrays;
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

  private static final String RESET = "access.password-reset";

  private final Works works;
  private final AccessStore store;
  private final Journal journal;
  private final Passwords passwords;
  private final Enrolment enrolment;
  private final Supplier<PasswordRules> rules;
  private final Optional<CodeStore> codes;

  public People(Works works, AccessStore store, Journal journal, Passwords passwords) {
    this(works, store, journal, passwords, () -> PasswordRules.USUAL, Optional.empty());
  }

  /**
   * @param rules as the site has set them, at the instant of asking
   * @param codes where generators are kept, which a reset takes away
   */
  public People(
      Works works,
      AccessStore store,
      Journal journal,
      Passwords passwords,
      Supplier<PasswordRules> rules,
      Optional<CodeStore> codes) {
    this.codes = codes;
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
    return add(by, Enrolment.newPerson(givenName, familyName), account);
  }

  /** As above, for a person with a national number. Refused: also {@link RppsUnfit}. */
  public Outcome<Person> add(
      By by, String givenName, String familyName, String rpps, NewAccount account) {
    return add(by, Enrolment.newPerson(givenName, familyName, rpps), account);
  }

  private Outcome<Person> add(By by, Person person, NewAccount account) {
    List<Refusal> refusals = refusals(by);
    refusals.addAll(account.refusals(rules.get()));
    refusals.addAll(unfit(person));
    if (!refusals.isEmpty()) {
      return Outcome.refused(refusals);
    }
    String hash = enrolment.hash(account.password());
    return works.act(
        work -> {
          List<Refusal> known = alike(work, person);
          if (!known.isEmpty() && !by.why().isGiven()) {
            return Outcome.refused(known);
          }
          store.addPerson(work, person, by.at());
          return open(work, by, person, account, hash, "access.person-added").map(done -> person);
        });
  }

  private static List<Refusal> unfit(Person person) {
    List<Refusal> refusals = new ArrayList<>();
    if (person.givenName().isBlank() || person.familyName().isBlank()) {
      refusals.add(new NameMissing());
    }
    person.unfit().ifPresent(refusals::add);
    return refusals;
  }

  /** The same number, or the same name in any spelling: accents make no other person. */
  private List<Refusal> alike(Work work, Person person) {
    List<Refusal> known = new ArrayList<>();
    for (Person one : store.persons(work)) {
      boolean other = !one.id().equals(person.id());
      if (other && !one.rpps().isEmpty() && one.rpps().equals(person.rpps())) {
        known.add(new RppsKnown(one.displayName(), logins(work, one)));
      } else if (other && FindKey.of(one.displayName()).equals(FindKey.of(person.displayName()))) {
        known.add(new NameKnown(one.displayName(), logins(work, one)));
      }
    }
    return known.isEmpty() ? known : List.of(known.getFirst());
  }

  private String logins(Work work, Person person) {
    return store.accounts(work).stream()
        .filter(account -> account.person().equals(person.id()))
        .map(Account::login)
        .collect(Collectors.joining(", "));
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

  /** Another name for the same human being; the national number stays. */
  public Outcome<Person> rename(By by, PersonId id, String givenName, String familyName) {
    String rpps = works.read(work -> store.person(work, id)).map(Person::rpps).orElse("");
    return describe(by, new Person(id, givenName, familyName, rpps));
  }

  /**
   * The same human being, described otherwise. Refused: {@link NotAllowed}, {@link NameMissing},
   * {@link RppsUnfit}, {@link PersonUnknown}; {@link RppsKnown} unless {@code by} says why.
   */
  public Outcome<Person> describe(By by, Person now) {
    List<Refusal> refusals = refusals(by);
    refusals.addAll(unfit(now));
    return refusals.isEmpty()
        ? works.act(
            work ->
                store
                    .person(work, now.id())
                    .map(was -> described(work, by, was, now))
                    .orElseGet(() -> Outcome.refused(new PersonUnknown())))
        : Outcome.refused(refusals);
  }

  private Outcome<Person> described(Work work, By by, Person was, Person now) {
    List<Refusal> known =
        was.rpps().equals(now.rpps())
            ? List.of()
            : alike(work, now).stream().filter(RppsKnown.class::isInstance).toList();
    if (!known.isEmpty() && !by.why().isGiven()) {
      return Outcome.refused(known);
    }
    store.rename(work, now);
    if (!was.displayName().equals(now.displayName()) || was.rpps().equals(now.rpps())) {
      AuditFact fact = by.fact("access.person-renamed", now.subject());
      journal.record(work, fact.changed("name", was.displayName(), now.displayName()));
    }
    if (!was.rpps().equals(now.rpps())) {
      AuditFact fact = by.fact("access.rpps-changed", now.subject());
      journal.record(work, fact.changed("rpps", was.rpps(), now.rpps()));
    }
    return Outcome.done(now);
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

  /** Refused: {@link WrongPassword}, {@link PasswordTooShort}, {@link PasswordSame}. */
  public Outcome<Account> changeOwnPassword(By by, char[] old, char[] fresh) {
    AccountId id = by.session().account();
    List<Refusal> refusals = new ArrayList<>();
    Secret secret = works.read(work -> store.secret(work, id));
    if (!passwords.matches(old, secret.hash())) {
      refusals.add(new WrongPassword());
    }
    String login = works.read(work -> store.account(work, id)).map(Account::login).orElse("");
    refusals.addAll(rules.get().refusals(fresh, login));
    if (Arrays.equals(old, fresh)) {
      refusals.add(new PasswordSame());
    }
    if (!refusals.isEmpty()) {
      return Outcome.refused(refusals);
    }
    return setHash(by.fact("access.password-changed", subject(by)), id, passwords.hash(fresh));
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
    AuditFact fact = works.read(work -> by.fact(RESET, subject(work, account)));
    return setHash(
        fact.with("first-signer", both.first().displayName())
            .with("second-signer", both.second().displayName()),
        account.id(),
        passwords.hash(fresh));
  }

  private static Subject subject(By by) {
    Session session = by.session();
    return new Subject("person", session.person().value().toString(), session.displayName());
  }

  /** What two administrators sign for a reset. */
  public static Digest resetDigest(Account account) {
    return Digest.of("password-reset " + account.id().value());
  }

  private Outcome<Account> setHash(AuditFact fact, AccountId id, String hash) {
    return works.act(
        work -> {
          Account account = store.account(work, id).orElseThrow();
          store.setHash(work, id, hash, fact.at());
          store.clearWrong(work, id);
          if (fact.act().equals(RESET)) {
            codes.ifPresent(kept -> kept.remove(work, id));
          }
          journal.record(work, fact.with("login", account.login()));
          return Outcome.done(account);
        });
  }

  private static List<Refusal> refusals(By by) {
    return new ArrayList<>(by.notAllowed(Permission.MANAGE_PEOPLE));
  }
}
