package org.givre.telling.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.givre.access.By;
import org.givre.access.FirstRun;
import org.givre.access.Identification;
import org.givre.access.LockOut;
import org.givre.access.NewAccount;
import org.givre.access.Passwords;
import org.givre.access.Role;
import org.givre.access.Session;
import org.givre.access.SignedDifferentThings;
import org.givre.access.Signing;
import org.givre.access.Somebody;
import org.givre.access.store.Argon2Passwords;
import org.givre.access.store.SqlAccessStore;
import org.givre.audit.store.SqlJournal;
import org.givre.db.OnBothDatabases;
import org.givre.kernel.Outcome;
import org.givre.kernel.Works;
import org.givre.telling.AnswerTooEarly;
import org.givre.telling.AnswererMissing;
import org.givre.telling.ChainProof;
import org.givre.telling.Drill;
import org.givre.telling.DrillAnswered;
import org.givre.telling.DrillPath;
import org.givre.telling.Drills;
import org.givre.telling.Telling;
import org.givre.words.Formats;

/** The register of drills: attested once, signed, due every month. */
class DrillsTest {

  private static final Instant AT = Instant.parse("2026-11-24T09:00:00Z");

  private Session who;
  private Drills drills;

  private void site(Works works) {
    SqlJournal journal = new SqlJournal("PUI-01");
    SqlAccessStore access = new SqlAccessStore();
    Passwords passwords = new Argon2Passwords(64, 1, 1);
    who =
        new FirstRun(works, access, journal, passwords)
            .create(
                "Camille",
                "Démo",
                new NewAccount(
                    "c.demo",
                    "un mot de passe".toCharArray(),
                    Set.of(Role.PHARMACIST, Role.ADMINISTRATOR)),
                AT)
            .orThrow();
    Signing signing =
        new Signing(
            works,
            new Identification(works, access, journal, passwords, LockOut.USUAL),
            access,
            journal);
    drills =
        new Drills(
            works,
            journal,
            new SqlDrills(),
            signing,
            new Drills.Chain(
                () -> EnumSet.of(DrillPath.SOUND, DrillPath.MAIL),
                (path, by, now) -> Outcome.done(new Telling.DrillSent("PUI-01", true, "")),
                AT,
                Formats.PARIS));
  }

  private Outcome<Drill> attest(Drill drill, Drills.Attested what) {
    Instant now = AT.plusSeconds(300);
    return drills.attest(
        new By(who, now), what, Somebody.pledge(who, Drills.toSign(drill.path(), what), now));
  }

  private Drill started(DrillPath path) {
    return drills.start(new By(who, AT), path).orThrow();
  }

  private static Drills.Attested heard(Drill drill) {
    return new Drills.Attested(
        drill.id(), "Nadia TEST", AT.plusSeconds(40), Drill.Result.PROVEN, "entendu du couloir");
  }

  @OnBothDatabases
  void whatIsNotAttestedProvesNothing(Works works) {
    site(works);
    started(DrillPath.SOUND);
    assertThat(drills.proof().proven()).isEmpty();
    assertThat(drills.proof().parts())
        .allMatch(part -> part.proven().isEmpty())
        .allMatch(part -> part.due().equals(Instant.parse("2026-12-24T09:00:00Z")));
    assertThat(drills.proof().overdue(AT.plus(Duration.ofDays(31)))).hasSize(2);
  }

  @OnBothDatabases
  void theChainIsProvenWhenEachPartIs(Works works) {
    site(works);
    Drill sound = started(DrillPath.SOUND);
    assertThat(attest(sound, heard(sound)).orThrow().response()).contains(Duration.ofSeconds(40));
    assertThat(drills.proof().proven()).isEmpty();
    Drill mail = started(DrillPath.MAIL);
    attest(mail, heard(mail)).orThrow();
    ChainProof proof = drills.proof();
    assertThat(proof.proven()).contains(AT);
    assertThat(proof.overdue(AT.plus(Duration.ofDays(29)))).isEmpty();
    Drill kept = drills.newest(1).getFirst();
    assertThat(kept.answered().orElseThrow().signer()).isEqualTo(who.displayName());
    assertThat(kept.answered().orElseThrow().remark()).isEqualTo("entendu du couloir");
  }

  @OnBothDatabases
  void aFailedDrillProvesNothing(Works works) {
    site(works);
    Drill drill = started(DrillPath.SOUND);
    Drills.Attested failed =
        new Drills.Attested(
            drill.id(), "Nadia TEST", AT.plusSeconds(40), Drill.Result.FAILED, "rien entendu");
    attest(drill, failed).orThrow();
    assertThat(drills.proof().parts()).allMatch(part -> part.proven().isEmpty());
  }

  @OnBothDatabases
  void everyReasonAgainstAnAttestationIsSaid(Works works) {
    site(works);
    Drill drill = started(DrillPath.SOUND);
    Drills.Attested early =
        new Drills.Attested(drill.id(), " ", AT.minusSeconds(600), Drill.Result.PROVEN, "");
    assertThat(attest(drill, early).refusals())
        .hasOnlyElementsOfTypes(AnswererMissing.class, AnswerTooEarly.class)
        .hasSize(2);
    Drills.Attested good = heard(drill);
    assertThat(
            drills
                .attest(
                    new By(who, AT.plusSeconds(300)),
                    good,
                    Somebody.pledge(who, Drills.toSign(drill.path(), early), AT))
                .refusals())
        .hasOnlyElementsOfType(SignedDifferentThings.class);
    attest(drill, good).orThrow();
    assertThat(attest(drill, good).refusals()).hasOnlyElementsOfType(DrillAnswered.class);
  }
}
