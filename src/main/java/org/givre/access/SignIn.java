package org.givre.access;

import java.time.Instant;
import org.givre.audit.AuditFact;
import org.givre.audit.Journal;
import org.givre.audit.Subject;
import org.givre.kernel.Outcome;
import org.givre.kernel.Works;

/** Opens and closes sessions. Every attempt is journaled. */
public final class SignIn {

  private final Works works;
  private final Identification identification;
  private final Journal journal;

  public SignIn(Works works, Identification identification, Journal journal) {
    this.works = works;
    this.identification = identification;
    this.journal = journal;
  }

  /** Refused: {@link WrongPassword}, {@link AccountLocked}. */
  public Outcome<Session> open(Credentials who, Instant at) {
    Outcome<Session> proved = identification.identify(who, at, "access.sign-in.refused");
    if (proved instanceof Outcome.Done<Session>(Session session)) {
      note("access.session-opened", session, at);
    }
    return proved;
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
    note("access.session-closed", session, at);
  }

  private void note(String act, Session session, Instant at) {
    Subject person =
        new Subject("person", session.person().value().toString(), session.displayName());
    works.inOne(
        work -> journal.record(work, AuditFact.of(at, session.person().actor(), act, person)));
  }
}
