package org.givre.access;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.givre.audit.AuditFact;
import org.givre.audit.Journal;
import org.givre.kernel.Outcome;
import org.givre.kernel.Refusal;
import org.givre.kernel.Work;
import org.givre.kernel.Works;

/** The first account of a new site, made by whoever installs it; possible once. */
public final class FirstRun {

  private final Works works;
  private final AccessStore store;
  private final Journal journal;
  private final Enrolment enrolment;

  public FirstRun(Works works, AccessStore store, Journal journal, Passwords passwords) {
    this.works = works;
    this.store = store;
    this.journal = journal;
    this.enrolment = new Enrolment(store, passwords);
  }

  public boolean isNeeded() {
    return works.read(store::isEmpty);
  }

  /**
   * Makes the first person with the rights chosen, which always include administrator's, and signs
   * them in.
   *
   * <p>Refused: {@link AlreadySetUp}, {@link NameMissing}, {@link LoginUnfit}, {@link
   * PasswordTooShort}, {@link LastAdministrator}.
   */
  public Outcome<Session> create(
      String givenName, String familyName, NewAccount account, Instant at) {
    List<Refusal> refusals = new ArrayList<>(account.refusals(PasswordRules.USUAL));
    if (givenName.isBlank() || familyName.isBlank()) {
      refusals.add(new NameMissing());
    }
    if (!account.roles().contains(Role.ADMINISTRATOR)) {
      refusals.add(new LastAdministrator());
    }
    if (!isNeeded()) {
      refusals.add(new AlreadySetUp());
    }
    if (!refusals.isEmpty()) {
      return Outcome.refused(refusals);
    }
    String hash = enrolment.hash(account.password());
    Person person = Enrolment.newPerson(givenName, familyName);
    return works.act(work -> write(work, person, account, hash, at));
  }

  private Outcome<Session> write(
      Work work, Person person, NewAccount asked, String hash, Instant at) {
    if (!store.isEmpty(work)) {
      return Outcome.refused(new AlreadySetUp());
    }
    store.addPerson(work, person, at);
    Account account = enrolment.add(work, person, asked, hash, at).orElseThrow();
    AuditFact fact =
        AuditFact.of(at, person.id().actor(), "access.first-account", person.subject());
    journal.record(work, Enrolment.with(fact, asked));
    return Outcome.done(
        new Session(person.id(), account.id(), person.displayName(), account.roles()));
  }
}
