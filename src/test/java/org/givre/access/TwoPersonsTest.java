package org.givre.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.givre.audit.Subject;
import org.givre.kernel.Digest;
import org.junit.jupiter.api.Test;

class TwoPersonsTest {

  private static final Instant AT = Instant.parse("2026-11-24T09:42:00Z");
  private static final Session DEMO = Somebody.pharmacist();
  private static final ToSign DOSSIER =
      new ToSign(
          Permission.RELEASE,
          Part.FIRST,
          "release.decided",
          new Subject("unit", "U-1", "Yescarta, FICTIF Bruno"),
          Digest.of("dossier"));

  @Test
  void twoPersonsMaySignTheSameThing() {
    var both =
        TwoPersons.of(
            new Pledge(DEMO, DOSSIER, AT),
            new Pledge(Somebody.technician(), DOSSIER.asSecond(), AT));
    assertThat(both.isDone()).isTrue();
  }

  @Test
  void theSamePersonIsRefusedWhateverTheAccountOrTheName() {
    Session renamedOtherAccount =
        new Session(
            DEMO.person(),
            new AccountId(UUID.randomUUID()),
            "Camille AUTRENOM",
            Set.of(Role.TECHNICIAN));
    var both =
        TwoPersons.of(
            new Pledge(DEMO, DOSSIER, AT), new Pledge(renamedOtherAccount, DOSSIER.asSecond(), AT));
    assertThat(both.refusals()).containsExactly(new SamePersonTwice("Camille AUTRENOM"));
  }

  @Test
  void whatChangedBetweenTheTwoVoidsTheFirst() {
    ToSign changed =
        new ToSign(
            Permission.RELEASE,
            Part.SECOND,
            "release.decided",
            DOSSIER.subject(),
            Digest.of("dossier with an open alarm"));
    var both =
        TwoPersons.of(
            new Pledge(DEMO, DOSSIER, AT), new Pledge(Somebody.technician(), changed, AT));
    assertThat(both.refusals()).containsExactly(new SignedDifferentThings());
  }

  @Test
  void everyReasonIsGivenAtOnce() {
    ToSign changed =
        new ToSign(
            Permission.RELEASE, Part.SECOND, "x", DOSSIER.subject(), Digest.of("something else"));
    var both = TwoPersons.of(new Pledge(DEMO, DOSSIER, AT), new Pledge(DEMO, changed, AT));
    assertThat(both.refusals()).hasSize(2);
  }
}
