package org.givre.access.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.givre.access.store.AccessFixture.account;
import static org.givre.access.store.AccessFixture.credentials;
import static org.givre.access.store.AccessFixture.wrong;

import org.givre.access.NotAllowed;
import org.givre.access.Part;
import org.givre.access.Permission;
import org.givre.access.Person;
import org.givre.access.Pledge;
import org.givre.access.Role;
import org.givre.access.SamePersonTwice;
import org.givre.access.Session;
import org.givre.access.Signature;
import org.givre.access.ToSign;
import org.givre.access.TwoPersons;
import org.givre.access.TwoSignatures;
import org.givre.access.WrongPassword;
import org.givre.audit.Subject;
import org.givre.db.OnBothDatabases;
import org.givre.kernel.Digest;
import org.givre.kernel.Outcome;
import org.givre.kernel.Works;

class SigningTest {

  private static final ToSign RELEASE =
      new ToSign(
          Permission.RELEASE,
          Part.FIRST,
          "release.decided",
          new Subject("unit", "U-1", "Yescarta, FICTIF Bruno"),
          Digest.of("dossier"));

  @OnBothDatabases
  void keepsWhatTwoPersonsSigned(Works works) {
    AccessFixture site = new AccessFixture(works);
    Session first = site.firstAccount();
    technician(site, first);

    Pledge one = site.signing.pledge(credentials("c.demo"), RELEASE, site.now()).orThrow();
    Pledge two =
        site.signing.pledge(credentials("h.essai"), RELEASE.asSecond(), site.now()).orThrow();
    TwoPersons both = site.signing.together(one, two).orThrow();
    TwoSignatures kept = works.inOne(work -> site.signing.keep(work, both));

    Signature read =
        works.read(work -> site.signing.signature(work, kept.second().id())).orElseThrow();
    assertThat(read).isEqualTo(kept.second());
    assertThat(read.displayName()).isEqualTo("Hugo ESSAI");
    assertThat(read.signed()).isEqualTo(Digest.of("dossier"));
    assertThat(site.acts()).endsWith("access.signed", "access.signed");
  }

  @OnBothDatabases
  void aSignatureNeedsItsPasswordEachTime(Works works) {
    AccessFixture site = new AccessFixture(works);
    site.firstAccount();
    site.signIn.open(credentials("c.demo"), site.now()).orThrow();

    assertThat(site.signing.pledge(wrong("c.demo"), RELEASE, site.now()).refusals())
        .containsExactly(new WrongPassword());
    assertThat(site.acts()).endsWith("access.signature.refused");
  }

  @OnBothDatabases
  void aTechnicianSecondsAReleaseButNeverDecidesIt(Works works) {
    AccessFixture site = new AccessFixture(works);
    technician(site, site.firstAccount());

    assertThat(site.signing.pledge(credentials("h.essai"), RELEASE, site.now()).refusals())
        .containsExactly(new NotAllowed("Hugo ESSAI", Permission.RELEASE));
    assertThat(site.acts()).endsWith("access.signature.refused");
  }

  @OnBothDatabases
  void onePersonWithTwoAccountsIsStillOnePersonAfterARenaming(Works works) {
    AccessFixture site = new AccessFixture(works);
    Session first = site.firstAccount();
    site.people
        .addAccount(site.by(first), first.person(), account("demo.tech", Role.TECHNICIAN))
        .orThrow();
    Pledge one = site.signing.pledge(credentials("c.demo"), RELEASE, site.now()).orThrow();
    site.people.rename(site.by(first), first.person(), "Camille", "Autrenom").orThrow();

    Pledge two =
        site.signing.pledge(credentials("demo.tech"), RELEASE.asSecond(), site.now()).orThrow();
    Outcome<TwoPersons> both = site.signing.together(one, two);

    assertThat(both.refusals()).containsExactly(new SamePersonTwice("Camille AUTRENOM"));
    assertThat(site.acts()).endsWith("access.signature.refused");
  }

  private static Person technician(AccessFixture site, Session by) {
    return site.people
        .add(site.by(by), "Hugo", "Essai", account("h.essai", Role.TECHNICIAN))
        .orThrow();
  }
}
