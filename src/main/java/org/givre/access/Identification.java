package org.givre.access;

import java.time.Instant;
import java.util.Optional;
import org.givre.audit.AuditFact;
import org.givre.audit.Journal;
import org.givre.audit.Subject;
import org.givre.kernel.ActorId;
import org.givre.kernel.Outcome;
import org.givre.kernel.Refusal;
import org.givre.kernel.Work;
import org.givre.kernel.Works;

/**
 * Who somebody is, proved by a password. The check runs outside any transaction; a wrong password
 * is counted and journaled in a transaction of its own.
 */
public final class Identification {

  private final Works works;
  private final AccessStore store;
  private final Journal journal;
  private final Passwords passwords;
  private final LockOut lockOut;

  public Identification(
      Works works, AccessStore store, Journal journal, Passwords passwords, LockOut lockOut) {
    this.works = works;
    this.store = store;
    this.journal = journal;
    this.passwords = passwords;
    this.lockOut = lockOut;
  }

  /**
   * @param refusedAct how the journal calls a failure of this
   */
  Outcome<Session> identify(Credentials who, Instant at, String refusedAct) {
    return identify(who, at, refusedAct, SecondFactor.NONE);
  }

  /** As above, with what {@code more} asks once the password is right. */
  Outcome<Session> identify(Credentials who, Instant at, String refusedAct, SecondFactor more) {
    Optional<Account> found =
        works.read(work -> store.accountOf(work, who.login())).filter(account -> !account.closed());
    if (found.isEmpty()) {
      passwords.pretend(who.password());
      return refused(refusedAct, unknown(), at, new WrongPassword());
    }
    Account account = found.get();
    Person person = works.read(work -> store.person(work, account.person())).orElseThrow();
    Optional<Instant> locked = account.lockedUntil().filter(until -> until.isAfter(at));
    if (locked.isPresent()) {
      return refused(refusedAct, person.subject(), at, new AccountLocked(locked.get()));
    }
    Secret secret = works.read(work -> store.secret(work, account.id()));
    if (!passwords.matches(who.password(), secret.hash())) {
      return wrong(account, person, at, refusedAct, new WrongPassword());
    }
    Optional<Refusal> lacking = more.refuses(account, person, who, at);
    if (lacking.isPresent()) {
      boolean guessed = lacking.get() instanceof CodeWrong || lacking.get() instanceof BadgeWrong;
      return guessed
          ? wrong(account, person, at, refusedAct, lacking.get())
          : refused(refusedAct, person.subject(), at, lacking.get());
    }
    if (secret.wrongInARow() > 0) {
      works.inOne(work -> clear(work, account));
    }
    return Outcome.done(
        new Session(person.id(), account.id(), person.displayName(), account.roles()));
  }

  private Outcome<Session> wrong(
      Account account, Person person, Instant at, String refusedAct, Refusal guess) {
    Refusal why =
        works.inOne(
            work -> {
              int inARow = store.countWrong(work, account.id());
              Optional<Instant> until = lockOut.rest(inARow).map(at::plus);
              until.ifPresent(instant -> store.lock(work, account.id(), instant));
              Refusal refusal = until.<Refusal>map(AccountLocked::new).orElse(guess);
              journal.record(
                  work,
                  refusal(refusedAct, person.subject(), at, refusal)
                      .with("wrong-in-a-row", inARow));
              return refusal;
            });
    return Outcome.refused(why);
  }

  private Outcome<Session> refused(String act, Subject about, Instant at, Refusal why) {
    works.inOne(work -> journal.record(work, refusal(act, about, at, why)));
    return Outcome.refused(why);
  }

  private Void clear(Work work, Account account) {
    store.clearWrong(work, account.id());
    return null;
  }

  private static AuditFact refusal(String act, Subject about, Instant at, Refusal why) {
    return AuditFact.of(at, ActorId.GIVRE, act, about).with("rule", why.code());
  }

  /** What was typed is not kept: people type passwords into the wrong field. */
  private static Subject unknown() {
    return new Subject("login", "", "");
  }
}
