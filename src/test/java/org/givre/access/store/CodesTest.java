package org.givre.access.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.givre.access.store.AccessFixture.PASSWORD;
import static org.givre.access.store.AccessFixture.account;
import static org.givre.access.store.AccessFixture.credentials;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.givre.access.Account;
import org.givre.access.AccountLocked;
import org.givre.access.CodeMissing;
import org.givre.access.CodeSecret;
import org.givre.access.CodeUsed;
import org.givre.access.CodeWrong;
import org.givre.access.Credentials;
import org.givre.access.Generators;
import org.givre.access.OneTimeCode;
import org.givre.access.Part;
import org.givre.access.People;
import org.givre.access.Permission;
import org.givre.access.Person;
import org.givre.access.Role;
import org.givre.access.Session;
import org.givre.access.Signing;
import org.givre.access.ToSign;
import org.givre.audit.Subject;
import org.givre.db.OnBothDatabases;
import org.givre.kernel.Digest;
import org.givre.kernel.Refusal;
import org.givre.kernel.Works;

/** One-time codes, from the telephone to the signature. */
class CodesTest {

  private static final ToSign RELEASE =
      new ToSign(
          Permission.RELEASE,
          Part.FIRST,
          "release.decided",
          new Subject("unit", "1", "1"),
          Digest.of("x"));

  private static final class Site {
    final AccessFixture access;
    final AtomicBoolean asked = new AtomicBoolean(true);
    final SqlCodeStore codes = new SqlCodeStore();
    final Generators generators;
    final Signing signing;
    final CodeSecret secret = CodeSecret.fresh(new SecureRandom());
    final Session first;

    Site(Works works) {
      access = new AccessFixture(works);
      generators = new Generators(works, codes, access.journal);
      signing = access.signing.withCodes(codes, asked::get);
      first = access.firstAccount();
    }

    String code() {
      return OneTimeCode.at(secret, access.now());
    }

    List<Refusal> signs(Credentials who) {
      return signing.pledge(who, RELEASE, access.now()).refusals();
    }

    void enrol() {
      generators.add(access.by(first), secret, code()).orThrow();
      access.clock.forward(Duration.ofSeconds(OneTimeCode.STEP));
    }
  }

  private static Credentials with(String code) {
    return new Credentials("c.demo", (PASSWORD + Credentials.THEN_CODE + code).toCharArray());
  }

  @OnBothDatabases
  void aGeneratorIsKeptOnlyOnceItCountsAsTheSiteDoes(Works works) {
    Site site = new Site(works);
    CodeSecret another = CodeSecret.fresh(new SecureRandom());

    assertThat(site.generators.add(site.access.by(site.first), another, site.code()).refusals())
        .containsExactly(new CodeWrong());
    assertThat(site.generators.has(site.first.account())).isFalse();

    site.enrol();
    assertThat(site.generators.has(site.first.account())).isTrue();
    assertThat(site.access.acts()).contains("access.generator-added");
  }

  @OnBothDatabases
  void aSignatureWantsTheCodeOfWhoeverHasAGenerator(Works works) {
    Site site = new Site(works);
    assertThat(site.signs(credentials("c.demo"))).as("no generator yet").isEmpty();
    site.enrol();

    assertThat(site.signs(credentials("c.demo"))).containsExactly(new CodeMissing("Camille DÉMO"));
    assertThat(site.signs(with("000000".equals(site.code()) ? "111111" : "000000")))
        .containsExactly(new CodeWrong());
    assertThat(site.signs(with(site.code()))).isEmpty();

    site.asked.set(false);
    assertThat(site.signs(credentials("c.demo"))).as("the site asks no more").isEmpty();
  }

  @OnBothDatabases
  void aCodeSignsOnce(Works works) {
    Site site = new Site(works);
    site.enrol();
    String code = site.code();
    assertThat(site.signs(with(code))).isEmpty();

    assertThat(site.signs(with(code))).containsExactly(new CodeUsed());

    site.access.clock.forward(Duration.ofSeconds(OneTimeCode.STEP));
    assertThat(site.signs(with(site.code()))).isEmpty();
  }

  @OnBothDatabases
  void guessedCodesCountAsWrongPasswordsDoWhateverThePassword(Works works) {
    Site site = new Site(works);
    site.enrol();
    String wrong = "000000".equals(site.code()) ? "111111" : "000000";
    for (int time = 0; time < 4; time++) {
      assertThat(site.signs(with(wrong))).containsExactly(new CodeWrong());
    }

    assertThat(site.signs(with(wrong)))
        .containsExactly(new AccountLocked(site.access.now().plusSeconds(30)));
    assertThat(site.signs(with(site.code()))).as("the right code waits too").hasSize(1);
  }

  @OnBothDatabases
  void theCodeIsNotAskedBeforeThePasswordIsRight(Works works) {
    Site site = new Site(works);
    site.enrol();

    assertThat(site.signs(AccessFixture.wrong("c.demo")))
        .as("nobody learns who has a generator")
        .containsExactly(new org.givre.access.WrongPassword());
  }

  @OnBothDatabases
  void itsPersonTakesItAwayWithItsCode(Works works) {
    Site site = new Site(works);
    site.enrol();

    assertThat(site.generators.remove(site.access.by(site.first), "abc").refusals())
        .containsExactly(new CodeWrong());
    site.generators.remove(site.access.by(site.first), site.code()).orThrow();

    assertThat(site.signs(credentials("c.demo"))).isEmpty();
    assertThat(site.access.acts()).contains("access.generator-removed");
  }

  @OnBothDatabases
  void aLostTelephoneIsRecoveredByTwoAdministratorsWithANewPassword(Works works) {
    Site site = new Site(works);
    AccessFixture access = site.access;
    Person other =
        access
            .people
            .add(access.by(site.first), "Paul", "Modèle", account("p.modele", Role.ADMINISTRATOR))
            .orThrow();
    Person third =
        access
            .people
            .add(access.by(site.first), "Inès", "Patron", account("i.patron", Role.ADMINISTRATOR))
            .orThrow();
    assertThat(other).isNotEqualTo(third);
    site.enrol();
    Account lost = works.read(work -> access.store.accountOf(work, "c.demo")).orElseThrow();
    ToSign what =
        new ToSign(
            Permission.MANAGE_PEOPLE,
            Part.FIRST,
            "access.password-reset",
            new Subject("person", "1", "1"),
            People.resetDigest(lost));
    var both =
        site.signing
            .together(
                site.signing.pledge(credentials("p.modele"), what, access.now()).orThrow(),
                site.signing
                    .pledge(credentials("i.patron"), what.asSecond(), access.now())
                    .orThrow())
            .orThrow();
    Session administrator = access.signIn.open(credentials("p.modele"), access.now()).orThrow();
    People people =
        new People(
            works,
            access.store,
            access.journal,
            new Argon2Passwords(64, 1, 1),
            () -> org.givre.access.PasswordRules.USUAL,
            java.util.Optional.of(site.codes));

    people
        .resetPassword(access.by(administrator), lost, "tout autre secret".toCharArray(), both)
        .orThrow();

    assertThat(site.signs(new Credentials("c.demo", "tout autre secret".toCharArray()))).isEmpty();
    var newest =
        works.read(work -> access.journal.page(work, org.givre.audit.TrailQuery.newest(5)));
    assertThat(newest)
        .filteredOn(entry -> entry.fact().act().equals("access.password-reset"))
        .singleElement()
        .satisfies(
            entry ->
                assertThat(entry.fact().after())
                    .containsEntry("first-signer", "Paul MODÈLE")
                    .containsEntry("second-signer", "Inès PATRON"));
  }
}
