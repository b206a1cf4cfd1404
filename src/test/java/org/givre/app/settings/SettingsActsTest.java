package org.givre.app.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.givre.access.AccessStore;
import org.givre.access.By;
import org.givre.access.Credentials;
import org.givre.access.FirstRun;
import org.givre.access.Identification;
import org.givre.access.LockOut;
import org.givre.access.NewAccount;
import org.givre.access.NotAllowed;
import org.givre.access.Passwords;
import org.givre.access.People;
import org.givre.access.Permission;
import org.givre.access.Role;
import org.givre.access.Session;
import org.givre.access.SignedDifferentThings;
import org.givre.access.Signing;
import org.givre.access.Somebody;
import org.givre.access.ToSign;
import org.givre.access.TwoPersons;
import org.givre.access.store.Argon2Passwords;
import org.givre.access.store.SqlAccessStore;
import org.givre.audit.AuditFact;
import org.givre.audit.TrailQuery;
import org.givre.audit.store.SqlJournal;
import org.givre.custody.MoveSigning;
import org.givre.db.OnBothDatabases;
import org.givre.kernel.Outcome;
import org.givre.kernel.Works;
import org.givre.settings.DataFolder;
import org.givre.settings.SettingsFile;
import org.givre.settings.SiteSettings;
import org.junit.jupiter.api.io.TempDir;

class SettingsActsTest {

  private static final Instant AT = Instant.parse("2026-11-24T09:42:00Z");
  private static final String PASSWORD = "neige et azote";

  @TempDir private Path folder;

  /** A site with two pharmacists and real stores. */
  private final class Site {
    final SqlJournal journal = new SqlJournal("PUI-01");
    final SettingsFile file = new SettingsFile(new DataFolder(folder), "poste");
    final Works works;
    final Signing signing;
    final SettingsActs acts;
    final Session first;

    Site(Works works) {
      this.works = works;
      AccessStore store = new SqlAccessStore();
      Passwords passwords = new Argon2Passwords(64, 1, 1);
      signing =
          new Signing(
              works,
              new Identification(works, store, journal, passwords, LockOut.USUAL),
              store,
              journal);
      acts = new SettingsActs(works, file, journal, signing);
      first =
          new FirstRun(works, store, journal, passwords)
              .create("Camille", "Démo", account("c.demo", Role.ADMINISTRATOR, Role.PHARMACIST), AT)
              .orThrow();
      new People(works, store, journal, passwords)
          .add(new By(first, AT), "Paul", "Modèle", account("p.modele", Role.PHARMACIST))
          .orThrow();
    }

    TwoPersons both(ToSign what) {
      return TwoPersons.of(
              signing.pledge(credentials("c.demo"), what, AT).orThrow(),
              signing.pledge(credentials("p.modele"), what.asSecond(), AT).orThrow())
          .orThrow();
    }

    AuditFact newest() {
      return works.read(work -> journal.page(work, TrailQuery.newest(1))).getFirst().fact();
    }
  }

  private static NewAccount account(String login, Role... roles) {
    return new NewAccount(login, PASSWORD.toCharArray(), Set.of(roles));
  }

  private static Credentials credentials(String login) {
    return new Credentials(login, PASSWORD.toCharArray());
  }

  @OnBothDatabases
  void theUsualRulesHoldUntilTwoPersonsSignOthers(Works works) {
    Site site = new Site(works);
    assertThat(site.acts.inForce()).isEqualTo(SiteRules.USUAL);
    SiteRules stricter =
        SiteRules.USUAL.withProofGap(Duration.ofMinutes(10)).withMoves(MoveSigning.Signers.ONE);

    site.acts
        .changeRules(new By(site.first, AT), stricter, site.both(SettingsActs.toSign(stricter)))
        .orThrow();

    assertThat(site.acts.inForce()).isEqualTo(stricter);
    assertThat(site.newest().before()).containsEntry("proof-gap", "15 min");
    assertThat(site.newest().after()).containsEntry("proof-gap", "10 min");
  }

  @OnBothDatabases
  void signaturesOnOtherRulesAreRefused(Works works) {
    Site site = new Site(works);
    SiteRules wanted = SiteRules.USUAL.withProofGap(Duration.ofMinutes(60));
    TwoPersons signedOther =
        site.both(SettingsActs.toSign(SiteRules.USUAL.withProofGap(Duration.ofMinutes(5))));

    assertThat(site.acts.changeRules(new By(site.first, AT), wanted, signedOther).refusals())
        .containsExactly(new SignedDifferentThings());
    assertThat(site.acts.inForce()).isEqualTo(SiteRules.USUAL);
  }

  @OnBothDatabases
  void aRuleThatNoPharmacyCouldMeanIsRefused(Works works) {
    Site site = new Site(works);
    SiteRules absurd = SiteRules.USUAL.withProofGap(Duration.ofMinutes(0));
    assertThat(
            site.acts
                .changeRules(new By(site.first, AT), absurd, site.both(SettingsActs.toSign(absurd)))
                .refusals())
        .containsExactly(new RuleOutOfBounds("settings.rule.proof-gap", 1, 240));
  }

  @OnBothDatabases
  void namingTheSiteIsJournaledWithBothValuesAndOnlyWhatChanged(Works works) {
    Site site = new Site(works);
    Outcome<?> named =
        site.acts.nameSite(
            new By(site.first, AT), new SiteSettings("CHU de démonstration", "", "", "poste"));

    assertThat(named.isDone()).isTrue();
    assertThat(site.newest().after()).containsOnlyKeys("hospital");
    assertThat(site.file.read().site().hospital()).isEqualTo("CHU de démonstration");
  }

  @OnBothDatabases
  void allThatIsWrongWithANameIsToldAtOnce(Works works) {
    Site site = new Site(works);
    assertThat(
            site.acts
                .nameSite(
                    new By(Somebody.technician(), AT),
                    new SiteSettings("CHU", "", "123456789", " "))
                .refusals())
        .containsExactly(
            new NotAllowed("Hugo ESSAI", Permission.SET_RULES),
            new FinessUnfit("123456789"),
            new WorkstationMissing());
    assertThat(site.file.read().site().hospital()).isEmpty();
  }
}
