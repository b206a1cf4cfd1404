package org.givre.access.store;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.givre.access.AccessStore;
import org.givre.access.By;
import org.givre.access.Credentials;
import org.givre.access.FirstRun;
import org.givre.access.Identification;
import org.givre.access.LockOut;
import org.givre.access.NewAccount;
import org.givre.access.Passwords;
import org.givre.access.People;
import org.givre.access.Role;
import org.givre.access.Session;
import org.givre.access.SignIn;
import org.givre.access.Signing;
import org.givre.audit.AuditEntry;
import org.givre.audit.TrailQuery;
import org.givre.audit.store.SqlJournal;
import org.givre.kernel.HandTicker;
import org.givre.kernel.Works;

/** A site with real stores and cheap passwords. */
final class AccessFixture {

  static final String PASSWORD = "neige et azote";

  final HandTicker clock = HandTicker.at("2026-11-24T09:42:00Z");
  final Works works;
  final SqlJournal journal = new SqlJournal("PUI-01");
  final AccessStore store = new SqlAccessStore();
  final FirstRun firstRun;
  final SignIn signIn;
  final Signing signing;
  final People people;

  AccessFixture(Works works) {
    this.works = works;
    Passwords passwords = new Argon2Passwords(64, 1, 1);
    Identification identification =
        new Identification(works, store, journal, passwords, LockOut.USUAL);
    firstRun = new FirstRun(works, store, journal, passwords);
    signIn =
        new SignIn(
            works, identification, store, journal, () -> org.givre.access.PasswordRules.USUAL);
    signing = new Signing(works, identification, store, journal);
    people = new People(works, store, journal, passwords);
  }

  /** The first account: administrator and pharmacist. */
  Session firstAccount() {
    return firstRun
        .create(
            "Camille", "Démo", account("c.demo", Role.ADMINISTRATOR, Role.PHARMACIST), clock.now())
        .orThrow();
  }

  By by(Session session) {
    return new By(session, clock.now());
  }

  static NewAccount account(String login, Role... roles) {
    return new NewAccount(login, PASSWORD.toCharArray(), Set.of(roles));
  }

  static Credentials credentials(String login) {
    return new Credentials(login, PASSWORD.toCharArray());
  }

  static Credentials wrong(String login) {
    return new Credentials(login, "faux mot de passe".toCharArray());
  }

  Instant now() {
    return clock.now();
  }

  /** Acts in the journal, oldest first. */
  List<String> acts() {
    return works.read(work -> journal.page(work, TrailQuery.newest(100))).reversed().stream()
        .map(AuditEntry::fact)
        .map(fact -> fact.act())
        .toList();
  }
}
