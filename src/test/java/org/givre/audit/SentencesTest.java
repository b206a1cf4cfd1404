package org.givre.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.givre.kernel.ActorId;
import org.givre.words.Words;
import org.junit.jupiter.api.Test;

class SentencesTest {

  private static final ActorId DEMO = new ActorId(new UUID(0, 7));
  private static final ActorNames NAMES =
      new ActorNames() {
        @Override
        public String full(ActorId actor) {
          return "Camille DÉMO";
        }

        @Override
        public String brief(ActorId actor) {
          return "C. Démo";
        }
      };

  private final Sentences french = new Sentences(Words.french(), NAMES);

  @Test
  void saysAChangeWithBothValuesAndCodesInWords() {
    AuditFact fact =
        fact("access.roles-changed", "Hugo ESSAI")
            .changed("roles", "technician", "technician quality");
    assertThat(french.plain(entry(fact)))
        .isEqualTo(
            "Droits de Hugo ESSAI\u00a0: Technicien de laboratoire devient Technicien de"
                + " laboratoire, Qualité");
    assertThat(french.of(entry(fact)).getFirst())
        .isEqualTo(new Piece("Droits", Piece.Weight.STRONG));
  }

  @Test
  void anActWithoutASentenceIsStillSaid() {
    assertThat(french.plain(entry(fact("moon.landed", "Aigle"))))
        .isEqualTo("Aigle\u00a0: moon.landed");
    assertThat(
            french.plain(
                entry(fact("moon.landed.refused", "Aigle").with("why", "Le carburant manque."))))
        .isEqualTo("Refusé\u00a0: Aigle (Le carburant manque.)");
  }

  @Test
  void marksInALabelAreOnlyText() {
    AuditFact fact = fact("access.session-opened", "a*b [login] {0}").with("login", "x");
    assertThat(french.plain(entry(fact))).isEqualTo("a*b [login] {0}\u00a0: session ouverte");
  }

  @Test
  void daysAndHoursAreWrittenAsReadersDo() {
    assertThat(french.value("expiry", "2027-08-31")).isEqualTo("31/08/2027");
    assertThat(french.value("happened", "2026-11-24T09:21:44Z")).isEqualTo("24/11/2026 10:21");
    assertThat(french.value("lot", "2027-02-31")).isEqualTo("2027-02-31");
    assertThat(french.value("state", "IN_STOCK")).isEqualTo("En stock");
  }

  private static AuditFact fact(String act, String label) {
    return AuditFact.of(Instant.EPOCH, DEMO, act, new Subject("thing", "1", label));
  }

  private static AuditEntry entry(AuditFact fact) {
    return AuditChain.next(new Head(0, org.givre.kernel.Digest.ZERO), "PUI-01", fact);
  }
}
