package org.givre.access;

import java.time.Instant;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.givre.audit.AuditFact;
import org.givre.audit.Journal;
import org.givre.audit.Subject;
import org.givre.kernel.ActorId;
import org.givre.kernel.Outcome;
import org.givre.kernel.Works;

/** Opens and closes sessions. Every attempt is journaled. */
public final class SignIn {

  private static final String REFUSED = "access.sign-in.refused";

  private final Works works;
  private final Identification identification;
  private final AccessStore store;
  private final Journal journal;
  private final Supplier<PasswordRules> rules;
  private final SecondFactor factor;

  /**
   * @param rules as the site has set them, at the instant of asking
   */
  public SignIn(
      Works works,
      Identification identification,
      AccessStore store,
      Journal journal,
      Supplier<PasswordRules> rules) {
    this(works, identification, store, journal, rules, SecondFactor.NONE);
  }

  private SignIn(
      Works works,
      Identification identification,
      AccessStore store,
      Journal journal,
      Supplier<PasswordRules> rules,
      SecondFactor factor) {
    this.factor = factor;
    this.works = works;
    this.identification = identification;
    this.store = store;
    this.journal = journal;
    this.rules = rules;
  }

  /**
   * The same, asking for the badge of whoever has one.
   *
   * @param asked whether the site asks for badges, at the instant of asking
   */
  public SignIn withBadges(BadgeStore badges, BooleanSupplier asked) {
    return new SignIn(
        works, identification, store, journal, rules, SecondFactor.badges(works, badges, asked));
  }

  /**
   * Refused: {@link WrongPassword}, {@link AccountLocked}, {@link PasswordExpired}; {@link
   * BadgeMissing}, {@link BadgeWrong} where badges are asked.
   */
  public Outcome<Session> open(Credentials who, Instant at) {
    return identification
        .identify(who, at, REFUSED, factor)
        .then(session -> isExpired(session, at) ? expired(session, at) : opened(session, at));
  }

  /**
   * Opens with another password, where the old one is too old. Refused: also what {@link
   * People#changeOwnPassword} refuses.
   */
  public Outcome<Session> openWith(Credentials who, char[] fresh, People people, Instant at) {
    return identification
        .identify(who, at, REFUSED, factor)
        .then(
            session ->
                people
                    .changeOwnPassword(new By(session, at), who.password(), fresh)
                    .then(changed -> opened(session, at)));
  }

  /**
   * A second person joins one step of somebody's work: a password that is too old stops no cassette
   * in the air. Refused: {@link WrongPassword}, {@link AccountLocked}.
   */
  public Outcome<Session> join(Credentials who, Instant at) {
    return identification.identify(who, at, REFUSED).then(session -> opened(session, at));
  }

  private boolean isExpired(Session session, Instant at) {
    Instant chosen = works.read(work -> store.visits(work, session.account())).passwordAt();
    return rules.get().until(chosen).map(at::isAfter).orElse(false);
  }

  private Outcome<Session> expired(Session session, Instant at) {
    PasswordExpired why = new PasswordExpired(rules.get().days());
    AuditFact fact = AuditFact.of(at, ActorId.GIVRE, REFUSED, subject(session));
    works.inOne(work -> journal.record(work, fact.with("rule", why.code())));
    return Outcome.refused(why);
  }

  private Outcome<Session> opened(Session session, Instant at) {
    works.inOne(
        work -> {
          store.visited(work, session.account(), at);
          return journal.record(work, fact("access.session-opened", session, at));
        });
    return Outcome.done(session);
  }

  /** What the person who came in should see. */
  public LastSignIn last(Session session) {
    Visits visits = works.read(work -> store.visits(work, session.account()));
    return new LastSignIn(
        visits.previousIn(), visits.refused(), rules.get().until(visits.passwordAt()));
  }

  /**
   * The person of a locked screen comes back. Refused: {@link WrongPassword}, {@link
   * AccountLocked}, {@link SessionOfAnother}.
   */
  public Outcome<Session> unlock(Session locked, Credentials who, Instant at) {
    return identification
        .identify(who, at, "access.unlock.refused")
        .then(
            session ->
                session.person().equals(locked.person())
                    ? Outcome.done(session)
                    : Outcome.refused(new SessionOfAnother(locked.displayName())));
  }

  public void close(Session session, Instant at) {
    works.inOne(work -> journal.record(work, fact("access.session-closed", session, at)));
  }

  private static AuditFact fact(String act, Session session, Instant at) {
    return AuditFact.of(at, session.person().actor(), act, subject(session));
  }

  private static Subject subject(Session session) {
    return new Subject("person", session.person().value().toString(), session.displayName());
  }
}
