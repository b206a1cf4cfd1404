package org.givre.access;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
 * The badges of the site: an administrator gives one to an account and takes it away; scanned, it
 * names its account. It opens nothing by itself: the password is still typed.
 */
public final class Badges {

  /** Fewer characters than this are nobody's badge. */
  public static final int LEAST = 6;

  private final Works works;
  private final BadgeStore store;
  private final AccessStore accounts;
  private final Journal journal;
  private final SecureRandom random = new SecureRandom();

  public Badges(Works works, BadgeStore store, AccessStore accounts, Journal journal) {
    this.works = works;
    this.store = store;
    this.accounts = accounts;
    this.journal = journal;
  }

  public boolean has(AccountId account) {
    return works.read(work -> store.badge(work, account)).isPresent();
  }

  /**
   * The login of the account that a scanned badge names; a closed account's names nobody. Takes a
   * while, as long as there are badges.
   */
  public Optional<String> login(String code) {
    Map<AccountId, BadgeDigest> all = works.read(store::badges);
    return all.entrySet().stream()
        .filter(each -> each.getValue().matches(code))
        .map(Map.Entry::getKey)
        .findFirst()
        .flatMap(id -> works.read(work -> accounts.account(work, id)))
        .filter(account -> !account.closed())
        .map(Account::login);
  }

  /** Somebody showed a badge that is no account's. What it said is not kept. */
  public void unknown(Instant at) {
    AuditFact fact =
        AuditFact.of(at, ActorId.GIVRE, "access.badge-unknown", new Subject("login", "", ""));
    works.inOne(work -> journal.record(work, fact));
  }

  /**
   * In place of any other badge of the account. Needs MANAGE_PEOPLE. Refused: {@link BadgeUnfit},
   * {@link BadgeTaken}, {@link PersonUnknown}.
   */
  public Outcome<AccountId> give(By by, AccountId account, String code) {
    List<Refusal> refusals = new ArrayList<>(by.notAllowed(Permission.MANAGE_PEOPLE));
    if (code.strip().length() < LEAST) {
      refusals.add(new BadgeUnfit(LEAST));
    } else {
      login(code)
          .filter(login -> !isOf(account, login))
          .ifPresent(login -> refusals.add(new BadgeTaken(login)));
    }
    if (!refusals.isEmpty()) {
      return Outcome.refused(refusals);
    }
    BadgeDigest badge = BadgeDigest.of(code, random);
    return change(
        by, account, "access.badge-given", work -> store.put(work, account, badge, by.at()));
  }

  private boolean isOf(AccountId account, String login) {
    return works
        .read(work -> accounts.account(work, account))
        .map(known -> known.login().equals(login))
        .orElse(false);
  }

  /** Lost or given back: it names nobody from now on. Needs MANAGE_PEOPLE. */
  public Outcome<AccountId> take(By by, AccountId account) {
    List<Refusal> refusals = new ArrayList<>(by.notAllowed(Permission.MANAGE_PEOPLE));
    return refusals.isEmpty()
        ? change(by, account, "access.badge-taken", work -> store.remove(work, account))
        : Outcome.refused(refusals);
  }

  /** What is done to the store inside the act. */
  private interface Change {
    void in(Work work);
  }

  private Outcome<AccountId> change(By by, AccountId id, String act, Change change) {
    return works.act(
        work -> {
          Optional<Account> account = accounts.account(work, id);
          if (account.isEmpty()) {
            return Outcome.refused(new PersonUnknown());
          }
          change.in(work);
          Subject person = accounts.person(work, account.get().person()).orElseThrow().subject();
          journal.record(work, by.fact(act, person).with("login", account.get().login()));
          return Outcome.done(id);
        });
  }
}
