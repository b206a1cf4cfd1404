package org.givre.access.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.givre.access.store.AccessFixture.PASSWORD;
import static org.givre.access.store.AccessFixture.account;
import static org.givre.access.store.AccessFixture.credentials;
import static org.givre.access.store.AccessFixture.wrong;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.givre.access.By;
import org.givre.access.Credentials;
import org.givre.access.Identification;
import org.givre.access.LastSignIn;
import org.givre.access.LockOut;
import org.givre.access.NameKnown;
import org.givre.access.Part;
import org.givre.access.PasswordExpired;
import org.givre.access.PasswordRules;
import org.givre.access.PasswordSame;
import org.givre.access.PasswordTooShort;
import org.givre.access.Permission;
import org.givre.access.Person;
import org.givre.access.Pledge;
import org.givre.access.Role;
import org.givre.access.RppsKnown;
import org.givre.access.RppsUnfit;
import org.givre.access.SamePersonTwice;
import org.givre.access.Session;
import org.givre.access.SignIn;
import org.givre.access.ToSign;
import org.givre.audit.Subject;
import org.givre.db.OnBothDatabases;
import org.givre.kernel.Digest;
import org.givre.kernel.Reason;
import org.givre.kernel.Works;

/** What an account tells and asks of its own person; two entries for one human being. */
class OwnAccountTest {

  private static final String FRESH = "glace de nuit claire";
  private static final String RPPS = "10003456786";
  private static final String OTHER_RPPS = "10101010105";

  private static SignIn expiring(AccessFixture site, int days) {
    return new SignIn(
        site.works,
        new Identification(
            site.works, site.store, site.journal, new Argon2Passwords(64, 1, 1), LockOut.USUAL),
        site.store,
        site.journal,
        () -> new PasswordRules(10, days));
  }

  @OnBothDatabases
  void aPasswordThatIsTooOldOpensOnlyWithAnotherOne(Works works) {
    AccessFixture site = new AccessFixture(works);
    site.firstAccount();
    SignIn signIn = expiring(site, 90);
    site.clock.forward(Duration.ofDays(90));
    assertThat(signIn.open(credentials("c.demo"), site.now()).isDone()).as("the last day").isTrue();
    site.clock.forward(Duration.ofSeconds(1));

    assertThat(signIn.open(credentials("c.demo"), site.now()).refusals())
        .containsExactly(new PasswordExpired(90));
    assertThat(openWith(site, signIn, PASSWORD)).containsExactly(new PasswordSame());
    assertThat(openWith(site, signIn, "court")).containsExactly(new PasswordTooShort(10));
    assertThat(openWith(site, signIn, FRESH)).isEmpty();

    Credentials fresh = new Credentials("c.demo", FRESH.toCharArray());
    assertThat(signIn.open(fresh, site.now()).isDone()).isTrue();
    assertThat(site.acts()).contains("access.password-changed");
  }

  private static java.util.List<org.givre.kernel.Refusal> openWith(
      AccessFixture site, SignIn signIn, String fresh) {
    return signIn
        .openWith(credentials("c.demo"), fresh.toCharArray(), site.people, site.now())
        .refusals();
  }

  @OnBothDatabases
  void anOldPasswordStillSignsAndJoinsAStep(Works works) {
    AccessFixture site = new AccessFixture(works);
    site.firstAccount();
    SignIn signIn = expiring(site, 30);
    site.clock.forward(Duration.ofDays(400));

    assertThat(signIn.join(credentials("c.demo"), site.now()).isDone()).isTrue();
    assertThat(site.signing.pledge(credentials("c.demo"), thaw(), site.now()).isDone()).isTrue();
  }

  private static ToSign thaw() {
    return new ToSign(
        Permission.THAW, Part.FIRST, "thaw.begun", new Subject("unit", "1", "1"), Digest.of("x"));
  }

  @OnBothDatabases
  void whoeverComesInSeesTheSessionBeforeAndTheRefusedTries(Works works) {
    AccessFixture site = new AccessFixture(works);
    site.firstAccount();
    SignIn signIn = expiring(site, 30);
    Instant made = site.now();
    Session first = signIn.open(credentials("c.demo"), site.now()).orThrow();
    assertThat(signIn.last(first))
        .isEqualTo(
            new LastSignIn(Optional.empty(), 0, Optional.of(made.plus(Duration.ofDays(30)))));
    Instant before = site.now();

    site.clock.forward(Duration.ofHours(3));
    signIn.open(wrong("c.demo"), site.now());
    signIn.open(wrong("c.demo"), site.now());
    Session second = signIn.open(credentials("c.demo"), site.now()).orThrow();
    assertThat(signIn.last(second).before()).contains(before);
    assertThat(signIn.last(second).refused()).isEqualTo(2);

    site.clock.forward(Duration.ofHours(1));
    Session third = signIn.open(credentials("c.demo"), site.now()).orThrow();
    assertThat(signIn.last(third).refused()).isZero();
  }

  @OnBothDatabases
  void aNationalNumberHasACheckDigit(Works works) {
    AccessFixture site = new AccessFixture(works);
    By by = site.by(site.firstAccount());

    for (String bad : new String[] {"10003456787", "1000345678", "1000345678A", "abc"}) {
      assertThat(
              site.people
                  .add(by, "Paul", "Modèle", bad, account("p.modele", Role.PHARMACIST))
                  .refusals())
          .containsExactly(new RppsUnfit(bad));
    }
    Person paul =
        site.people
            .add(by, "Paul", "Modèle", "1000 3456 786", account("p.modele", Role.PHARMACIST))
            .orThrow();
    assertThat(paul.rpps()).isEqualTo(RPPS);
    assertThat(works.read(work -> site.store.person(work, paul.id())).orElseThrow().rpps())
        .isEqualTo(RPPS);
  }

  @OnBothDatabases
  void aSecondEntryOfOneNumberOrNameIsQuestioned(Works works) {
    AccessFixture site = new AccessFixture(works);
    By by = site.by(site.firstAccount());
    site.people.add(by, "Paul", "Modèle", RPPS, account("p.modele", Role.PHARMACIST)).orThrow();

    assertThat(
            site.people
                .add(by, "Paulin", "Maquette", RPPS, account("p.maquette", Role.PHARMACIST))
                .refusals())
        .containsExactly(new RppsKnown("Paul MODÈLE", "p.modele"));
    assertThat(
            site.people
                .add(by, "paul", "MODELE", OTHER_RPPS, account("p.autre", Role.PHARMACIST))
                .refusals())
        .containsExactly(new NameKnown("Paul MODÈLE", "p.modele"));

    By why = new By(by.session(), by.at(), new Reason("Homonyme, deux cartes vues."));
    site.people
        .add(why, "paul", "MODELE", OTHER_RPPS, account("p.autre", Role.PHARMACIST))
        .orThrow();
  }

  @OnBothDatabases
  void oneHumanBeingEnteredTwiceDoesNotSignTwice(Works works) {
    AccessFixture site = new AccessFixture(works);
    By by = site.by(site.firstAccount());
    By why = new By(by.session(), by.at(), new Reason("Saisie deux fois par erreur."));
    site.people.add(by, "Paul", "Modèle", RPPS, account("p.modele", Role.PHARMACIST)).orThrow();
    site.people
        .add(why, "Paulin", "Maquette", RPPS, account("p.maquette", Role.PHARMACIST))
        .orThrow();
    Pledge one = site.signing.pledge(credentials("p.modele"), thaw(), site.now()).orThrow();
    Pledge other =
        site.signing.pledge(credentials("p.maquette"), thaw().asSecond(), site.now()).orThrow();

    assertThat(site.signing.together(one, other).refusals())
        .containsExactly(new SamePersonTwice("Paulin MAQUETTE"));
  }

  @OnBothDatabases
  void aNumberIsAddedLaterAndTheJournalSaysSo(Works works) {
    AccessFixture site = new AccessFixture(works);
    By by = site.by(site.firstAccount());
    Person paul =
        site.people.add(by, "Paul", "Modèle", account("p.modele", Role.PHARMACIST)).orThrow();

    site.people.describe(by, new Person(paul.id(), "Paul", "Modèle", RPPS)).orThrow();
    site.people.rename(by, paul.id(), "Paul", "Modèle-Essai").orThrow();

    assertThat(works.read(work -> site.store.person(work, paul.id())).orElseThrow())
        .isEqualTo(new Person(paul.id(), "Paul", "Modèle-Essai", RPPS));
    assertThat(site.acts()).contains("access.rpps-changed", "access.person-renamed");
  }
}
