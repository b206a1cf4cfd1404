package org.givre.access.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.givre.access.store.AccessFixture.account;
import static org.givre.access.store.AccessFixture.credentials;
import static org.givre.access.store.AccessFixture.wrong;

import java.time.Duration;
import java.util.Set;
import org.givre.access.AccountLocked;
import org.givre.access.AlreadySetUp;
import org.givre.access.LastAdministrator;
import org.givre.access.LoginUnfit;
import org.givre.access.NameMissing;
import org.givre.access.NewAccount;
import org.givre.access.PasswordTooShort;
import org.givre.access.Role;
import org.givre.access.Session;
import org.givre.access.SessionOfAnother;
import org.givre.access.WrongPassword;
import org.givre.audit.AuditEntry;
import org.givre.audit.TrailQuery;
import org.givre.db.OnBothDatabases;
import org.givre.kernel.Works;

class SignInTest {

  @OnBothDatabases
  void theFirstRunMakesOneAccountAndOnlyOne(Works works) {
    AccessFixture site = new AccessFixture(works);
    assertThat(site.firstRun.isNeeded()).isTrue();

    Session session = site.firstAccount();

    assertThat(session.displayName()).isEqualTo("Camille DÉMO");
    assertThat(session.roles()).containsExactlyInAnyOrder(Role.ADMINISTRATOR, Role.PHARMACIST);
    assertThat(site.firstRun.isNeeded()).isFalse();
    assertThat(
            site.firstRun
                .create("Paul", "Modèle", account("p.modele", Role.ADMINISTRATOR), site.now())
                .refusals())
        .containsExactly(new AlreadySetUp());
    assertThat(site.acts()).containsExactly("access.first-account");
  }

  @OnBothDatabases
  void theFirstAccountTellsAllThatIsLackingAtOnce(Works works) {
    AccessFixture site = new AccessFixture(works);
    NewAccount bad = new NewAccount("c démo", "court".toCharArray(), Set.of(Role.PHARMACIST));

    assertThat(site.firstRun.create("", "Démo", bad, site.now()).refusals())
        .containsExactlyInAnyOrder(
            new LoginUnfit("c démo"),
            new PasswordTooShort(NewAccount.LEAST),
            new NameMissing(),
            new LastAdministrator());
    assertThat(site.firstRun.isNeeded()).isTrue();
  }

  @OnBothDatabases
  void opensASessionWhateverTheCaseOfTheLogin(Works works) {
    AccessFixture site = new AccessFixture(works);
    Session first = site.firstAccount();

    Session session = site.signIn.open(credentials(" C.Demo "), site.now()).orThrow();
    site.signIn.close(session, site.now());

    assertThat(session).isEqualTo(first);
    assertThat(site.acts())
        .containsExactly("access.first-account", "access.session-opened", "access.session-closed");
  }

  @OnBothDatabases
  void doesNotTellAnUnknownLoginFromAWrongPassword(Works works) {
    AccessFixture site = new AccessFixture(works);
    site.firstAccount();

    assertThat(site.signIn.open(wrong("c.demo"), site.now()).refusals())
        .containsExactly(new WrongPassword());
    assertThat(site.signIn.open(credentials("mot de passe tapé ici"), site.now()).refusals())
        .containsExactly(new WrongPassword());
    AuditEntry unknown = newest(site);
    assertThat(unknown.fact().act()).isEqualTo("access.sign-in.refused");
    assertThat(unknown.fact().toString()).doesNotContain("tapé");
  }

  @OnBothDatabases
  void restsLongerAfterEachWrongPasswordAndKeepsCountThroughARestart(Works works) {
    AccessFixture site = new AccessFixture(works);
    site.firstAccount();
    for (int time = 0; time < 4; time++) {
      assertThat(site.signIn.open(wrong("c.demo"), site.now()).refusals())
          .containsExactly(new WrongPassword());
    }
    AccountLocked first = new AccountLocked(site.now().plusSeconds(30));
    assertThat(site.signIn.open(wrong("c.demo"), site.now()).refusals()).containsExactly(first);

    AccessFixture restarted = new AccessFixture(works);
    assertThat(restarted.signIn.open(credentials("c.demo"), site.now()).refusals())
        .as("even the right password waits")
        .containsExactly(first);

    site.clock.forward(Duration.ofSeconds(30));
    assertThat(site.signIn.open(wrong("c.demo"), site.now()).refusals())
        .containsExactly(new AccountLocked(site.now().plusSeconds(60)));
    site.clock.forward(Duration.ofSeconds(60));
    assertThat(site.signIn.open(credentials("c.demo"), site.now()).isDone()).isTrue();
    assertThat(site.signIn.open(wrong("c.demo"), site.now()).refusals())
        .as("a right password begins the count anew")
        .containsExactly(new WrongPassword());
  }

  @OnBothDatabases
  void aClosedAccountDoesNotOpen(Works works) {
    AccessFixture site = new AccessFixture(works);
    Session first = site.firstAccount();
    site.people.add(site.by(first), "Hugo", "Essai", account("h.essai", Role.TECHNICIAN)).orThrow();
    Session essai = site.signIn.open(credentials("h.essai"), site.now()).orThrow();

    site.people.close(site.by(first), essai.account()).orThrow();

    assertThat(site.signIn.open(credentials("h.essai"), site.now()).refusals())
        .containsExactly(new WrongPassword());
  }

  @OnBothDatabases
  void aLockedScreenOpensToItsOwnPersonOnly(Works works) {
    AccessFixture site = new AccessFixture(works);
    Session first = site.firstAccount();
    site.people.add(site.by(first), "Hugo", "Essai", account("h.essai", Role.TECHNICIAN)).orThrow();

    assertThat(site.signIn.unlock(first, credentials("h.essai"), site.now()).refusals())
        .containsExactly(new SessionOfAnother("Camille DÉMO"));
    assertThat(site.signIn.unlock(first, credentials("c.demo"), site.now()).isDone()).isTrue();
  }

  private static AuditEntry newest(AccessFixture site) {
    return site.works.read(work -> site.journal.page(work, TrailQuery.newest(1))).getFirst();
  }
}
