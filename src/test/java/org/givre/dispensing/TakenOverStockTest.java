package org.givre.dispensing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.givre.dispensing.ActsWorld.codes;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.givre.access.Part;
import org.givre.access.ToSign;
import org.givre.access.TwoPersons;
import org.givre.db.OnBothDatabases;
import org.givre.kernel.Works;
import org.givre.measure.Celsius;
import org.givre.thermal.BeforeGivre;
import org.givre.thermal.EarlierLife;
import org.givre.thermal.EarlierRecord;
import org.givre.thermal.EarlierRecord.Kind;
import org.givre.thermal.Judgement.Effect;
import org.givre.thermal.Verdict;

/** Stock that stood there on the first day is released once what came before is judged. */
class TakenOverStockTest {

  @OnBothDatabases
  void withoutTheTimeBeforeTheReleaseIsRefusedInWordsAndWithItSignedByTwo(Works works) {
    TakenOverStock old = TakenOverStock.of(new ActsWorld(works));
    old.prepare();
    assertThat(old.bars()).containsOnly("EarlierReceptionMissing", "BeforeNotJudged");

    EarlierRecord log = old.attach(Kind.LOG, "regulateur.csv", TakenOverStock.LOG);
    old.attach(Kind.RECEPTION_PAPER, "reception-2026-08-01.pdf", "%PDF-1.4 fictif");
    assertThat(log.log().orElseThrow().readings()).isEqualTo(10);
    assertThat(log.log().orElseThrow().warmest()).isEqualTo(new Celsius(-149));
    assertThat(log.log().orElseThrow().warmestAt())
        .isEqualTo(Instant.parse("2026-11-20T02:40:00Z"));
    assertThat(log.log().orElseThrow().gaps()).isEqualTo(1);
    assertThat(log.log().orElseThrow().longestGap()).isEqualTo(Duration.ofHours(12));
    assertThat(log.isAbove(old.record().limit())).isTrue();
    assertThat(old.record().verdict())
        .isEqualTo(new Verdict.NotProvable(List.of(Verdict.Why.BEFORE_GIVRE)));

    old.judge(Effect.NO_EFFECT, "avis du laboratoire du 23/11");
    assertThat(old.record().verdict()).isEqualTo(new Verdict.ConformSinceTakeOver(0));
    assertThat(old.bars()).isEmpty();

    ReleaseDossier dossier = old.world().acts.release().dossier(old.units(), old.world().now());
    ToSign what = old.world().acts.release().toSign(dossier, Part.FIRST);
    Released released =
        old.world()
            .acts
            .release()
            .sign(old.world().by("c.demo"), dossier, old.world().both(what))
            .orThrow();
    assertThat(released.units()).containsExactlyInAnyOrderElementsOf(old.units());
  }

  @OnBothDatabases
  void aRecordAttachedAfterTheJudgementIsToBeJudgedAgain(Works works) {
    TakenOverStock old = TakenOverStock.of(new ActsWorld(works));
    old.attach(Kind.TEMPERATURE_PAPER, "releve.pdf", "%PDF-1.4 un");
    old.judge(Effect.NO_EFFECT, "relevés relus");
    assertThat(old.record().before().orElseThrow().isCleared()).isTrue();
    assertThat(old.before().waiting(10)).isZero();

    old.world().later(Duration.ofMinutes(1));
    old.attach(Kind.TEMPERATURE_PAPER, "releve-suite.pdf", "%PDF-1.4 deux");
    EarlierLife life = old.record().before().orElseThrow();
    assertThat(life.judgement()).isEmpty();
    assertThat(life.received()).contains(LocalDate.of(2026, 8, 1));
    assertThat(life.records())
        .extracting(EarlierRecord::name)
        .containsExactly("releve.pdf", "releve-suite.pdf");
    assertThat(old.record().verdict().allowsRelease()).isFalse();
  }

  @OnBothDatabases
  void judgedHarmfulItIsNeverReleasedAndOneHumanBeingIsNotTwo(Works works) {
    TakenOverStock old = TakenOverStock.of(new ActsWorld(works));
    ToSign what = old.before().toSign(old.units(), Effect.NOT_USABLE);
    assertThat(codes(old.world().together(what, "c.demo", "c.demo2").refusals()))
        .containsExactly("SamePersonTwice");

    old.world().later(Duration.ofMinutes(1));
    old.judge(Effect.NOT_USABLE, "hors azote pendant deux jours");
    assertThat(old.record().verdict())
        .isEqualTo(new Verdict.NotProvable(List.of(Verdict.Why.BEFORE_GIVRE_HARMFUL)));
    assertThat(old.bars()).contains("BeforeJudgedHarmful");
  }

  @OnBothDatabases
  void everythingAgainstAJudgementIsSaidAtOnce(Works works) {
    TakenOverStock old = TakenOverStock.of(new ActsWorld(works));
    TwoPersons forHarmful = old.signed(Effect.NOT_USABLE);
    assertThat(
            codes(
                old.before()
                    .judge(old.world().by("h.essai"), old.units(), Effect.NO_EFFECT, forHarmful)
                    .refusals()))
        .containsOnly(
            "NotAllowed",
            "EarlierTemperatureMissing",
            "JudgementLacksReason",
            "OtherJudgementSigned");
    ActsWorld.Bag received = old.world().ordered("YESCARTA", 1);
    BeforeGivre.Offered paper =
        new BeforeGivre.Offered(Kind.TEMPERATURE_PAPER, "r.pdf", old.keep("%PDF"));
    assertThat(
            codes(
                old.before().attach(old.world().by("h.essai"), received.units(), paper).refusals()))
        .containsExactly("NotTakenOver");
    assertThat(codes(old.before().attach(old.world().by("n.test"), List.of(), paper).refusals()))
        .containsExactlyInAnyOrder("NotAllowed", "NoUnitChosen");
  }

  @OnBothDatabases
  void aLogOfTheTimeAfterOrOfNothingIsRefused(Works works) {
    TakenOverStock old = TakenOverStock.of(new ActsWorld(works));
    String later = TakenOverStock.LOG.replace("/11/2026", "/12/2026");
    assertThat(codes(offer(old, later))).containsExactly("LogAfterTakeOver");
    assertThat(codes(offer(old, "un texte;sans mesure\n1;2\n")))
        .containsExactly("LoggerFileUnknown");
    assertThat(codes(offer(old, ""))).containsExactly("LoggerFileEmpty");
    assertThat(old.record().before().orElseThrow().records()).isEmpty();
  }

  private static List<org.givre.kernel.Refusal> offer(TakenOverStock old, String text) {
    return old.before()
        .attach(
            old.world().by("h.essai"),
            old.units(),
            new BeforeGivre.Offered(Kind.LOG, "journal.csv", old.keep(text)))
        .refusals();
  }
}
