package org.givre.access;

import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import org.givre.audit.Journal;
import org.givre.audit.Subject;
import org.givre.kernel.Outcome;
import org.givre.kernel.Refusal;
import org.givre.kernel.Work;
import org.givre.kernel.Works;

/**
 * A person's own generator of one-time codes: added by proving that it counts as this site does,
 * taken away with its code. Lost with a telephone, it goes with the password that two
 * administrators make anew ({@link People#resetPassword}).
 */
public final class Generators {

  private final Works works;
  private final CodeStore store;
  private final Journal journal;

  public Generators(Works works, CodeStore store, Journal journal) {
    this.works = works;
    this.store = store;
    this.journal = journal;
  }

  /** Whether the account has one. */
  public boolean has(AccountId account) {
    return works.read(work -> store.secret(work, account)).isPresent();
  }

  /**
   * Gives the account of {@code by} this generator, in place of any other. Refused: {@link
   * CodeWrong}, and nothing is kept: a generator that counts otherwise would shut its person out.
   */
  public Outcome<AccountId> add(By by, CodeSecret secret, String typed) {
    OptionalLong step = OneTimeCode.stepOf(secret, typed.replaceAll("\\s", ""), by.at());
    if (step.isEmpty()) {
      return Outcome.refused(new CodeWrong());
    }
    AccountId account = by.session().account();
    return works.act(
        work -> {
          store.put(work, account, secret, step.getAsLong(), by.at());
          journal.record(work, by.fact("access.generator-added", subject(by)));
          return Outcome.done(account);
        });
  }

  /** Refused: {@link CodeWrong}, {@link CodeUsed}. */
  public Outcome<AccountId> remove(By by, String typed) {
    return works.act(work -> removed(work, by, typed.replaceAll("\\s", "")));
  }

  private Outcome<AccountId> removed(Work work, By by, String typed) {
    AccountId account = by.session().account();
    List<Refusal> refusals = refusals(work, account, typed, by.at());
    if (!refusals.isEmpty()) {
      return Outcome.refused(refusals);
    }
    store.remove(work, account);
    journal.record(work, by.fact("access.generator-removed", subject(by)));
    return Outcome.done(account);
  }

  private List<Refusal> refusals(Work work, AccountId account, String typed, Instant at) {
    OptionalLong step =
        store
            .secret(work, account)
            .map(secret -> OneTimeCode.stepOf(secret, typed, at))
            .orElseGet(OptionalLong::empty);
    if (step.isEmpty()) {
      return List.of(new CodeWrong());
    }
    return store.use(work, account, step.getAsLong()) ? List.of() : List.of(new CodeUsed());
  }

  private static Subject subject(By by) {
    Session session = by.session();
    return new Subject("person", session.person().value().toString(), session.displayName());
  }
}
