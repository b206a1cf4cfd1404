package org.givre.thermal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.givre.product.HandbookSheets;
import org.givre.product.StorageLimit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Times are minutes of the stay; a reading is due every five. */
class ThermalJudgeTest {

  private static final StorageLimit YESCARTA = StorageLimit.atMost(-150);
  private static final StorageLimit KYMRIAH = StorageLimit.atMost(-120);

  private static Life top() {
    return new Life().probe(Watched.Place.TOP);
  }

  @Test
  void coldAndMeasuredAllTheTimeIsConform() {
    Life.Figures found = top().steady(0, 600, -178).stay(0, 600).judge(YESCARTA);

    assertThat(found.verdict()).isEqualTo(new Verdict.Conform());
    assertThat(found.gaps()).isEmpty();
    assertThat(found.own().readings()).isZero();
    assertThat(found.warmest().orElseThrow().value().degrees()).isEqualTo(-178);
  }

  @ParameterizedTest
  @CsvSource({
    "Yescarta, true",
    "Tecartus, true",
    "Kymriah, false",
    "Carvykti, false",
    "Abecma, false",
    "Breyanzi, false",
    "Casgevy, false"
  })
  void oneSampleAtMinus149point9BlocksOnlyTheProductsWhoseLimitItPasses(
      String product, boolean blocked) {
    Life.Figures found =
        top()
            .steady(0, 55, -180)
            .at(60, -149.9)
            .steady(65, 120, -180)
            .stay(0, 120)
            .judge(HandbookSheets.sheet(product).limit());

    assertThat(found.verdict() instanceof Verdict.AboveLimit).isEqualTo(blocked);
    assertThat(found.verdict().allowsRelease()).isEqualTo(!blocked);
  }

  @Test
  void oneReadingAboveIsOneReadingLessThanTwoPeriods() {
    Life.Figures found =
        top().steady(0, 55, -180).at(60, -149).steady(65, 120, -180).stay(0, 120).judge(YESCARTA);

    assertThat(found.own().readings()).isEqualTo(1);
    assertThat(found.own().time()).isEqualTo(new Bounds(Duration.ZERO, Duration.ofMinutes(10)));
    assertThat(found.excursions()).hasSize(1);
  }

  @Test
  void aRunIsBoundedByItsReadingsAndTheirNeighbours() {
    Life.Figures found =
        top()
            .steady(0, 55, -180)
            .steady(60, 75, m -> m == 70 ? -140 : -148)
            .steady(80, 120, -180)
            .stay(0, 120)
            .judge(YESCARTA);

    assertThat(found.own().readings()).isEqualTo(4);
    assertThat(found.own().longest())
        .isEqualTo(new Bounds(Duration.ofMinutes(15), Duration.ofMinutes(25)));
    Excursion excursion = found.excursions().getFirst();
    assertThat(excursion.warmest().value().degrees()).isEqualTo(-140);
    assertThat(excursion.readings()).isEqualTo(new Span(Life.minute(60), Life.minute(75)));
    assertThat(found.above())
        .extracting(above -> above.limit().value().degrees(), Above::readings)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(-150.0, 4L),
            org.assertj.core.groups.Tuple.tuple(-135.0, 0L),
            org.assertj.core.groups.Tuple.tuple(-130.0, 0L),
            org.assertj.core.groups.Tuple.tuple(-120.0, 0L));
  }

  @Test
  void aTypedReadingProvesNothingAndMayAccuse() {
    Life.Figures silent =
        top()
            .steady(0, 60, -180)
            .missing(65, "TIMEOUT")
            .typed(75, -179)
            .typed(90, -179)
            .steady(120, 180, -180)
            .stay(0, 180)
            .judge(YESCARTA);
    assertThat(silent.gaps()).hasSize(1);
    assertThat(silent.gaps().getFirst().span().length()).isEqualTo(Duration.ofMinutes(60));
    assertThat(silent.gaps().getFirst().cause()).isEqualTo("TIMEOUT");
    assertThat(silent.verdict()).isInstanceOf(Verdict.NotProvable.class);

    Life.Figures warm =
        top()
            .steady(0, 60, -180)
            .typed(62, -140)
            .steady(65, 120, -180)
            .stay(0, 120)
            .judge(YESCARTA);
    assertThat(warm.verdict()).isInstanceOf(Verdict.AboveLimit.class);
  }

  @Test
  void theProductsOwnLimitComesFirstAndUnroundedValuesAreCompared() {
    Life.Figures found = top().steady(0, 60, -149.96).stay(0, 60).judge(YESCARTA);
    assertThat(found.verdict()).isInstanceOf(Verdict.AboveLimit.class);
    assertThat(top().steady(0, 60, -150.0).stay(0, 60).judge(YESCARTA).verdict())
        .isEqualTo(new Verdict.Conform());
    assertThat(top().steady(0, 60, -130.0).stay(0, 60).judge(StorageLimit.below(-130)).verdict())
        .isInstanceOf(Verdict.AboveLimit.class);
  }

  @Test
  void aGapInsideARunIsNeverCountedAsWarm() {
    Life.Figures found =
        top()
            .steady(0, 55, -180)
            .at(60, -149)
            .at(120, -149)
            .steady(125, 180, -180)
            .stay(0, 180)
            .judge(YESCARTA);

    assertThat(found.excursions()).hasSize(2);
    assertThat(found.own().time()).isEqualTo(new Bounds(Duration.ZERO, Duration.ofMinutes(10)));
    assertThat(found.gaps()).hasSize(1);
  }

  @Test
  void threePeriodsWithoutAReadingAreNoGapYetAndMoreAre() {
    assertThat(top().steady(0, 60, -180).steady(75, 120, -180).stay(0, 120).judge(YESCARTA).gaps())
        .isEmpty();

    RecordedGap gap =
        top()
            .steady(0, 60, -180)
            .steady(80, 120, -180)
            .stay(0, 120)
            .judge(YESCARTA)
            .gaps()
            .getFirst();
    assertThat(gap.span()).isEqualTo(new Span(Life.minute(60), Life.minute(80)));
    assertThat(gap.cause()).isEqualTo("NOT_ASKED");
    assertThat(gap.needsJudgement()).isTrue();
  }

  @Test
  void aShortGapIsListedButAsksForNoJudgement() {
    Life.Figures found =
        new Life()
            .every(Duration.ofMinutes(1))
            .probe(Watched.Place.TOP)
            .steady(0, 60, -180)
            .steady(75, 120, -180)
            .stay(0, 120)
            .judge(YESCARTA);

    assertThat(found.gaps()).extracting(RecordedGap::needsJudgement).containsExactly(false);
    assertThat(found.verdict()).isEqualTo(new Verdict.Conform());
  }

  @Test
  void aLongGapIsNotProvableUntilAPharmacistJudgesItWithoutEffect() {
    Life life = top().steady(0, 60, -180).steady(95, 200, -180).stay(0, 200);
    assertThat(life.judge(YESCARTA).verdict())
        .isEqualTo(new Verdict.NotProvable(List.of(Verdict.Why.UNJUDGED_GAP)));

    life.judgedGap(60, 95, Judgement.Effect.NO_EFFECT);
    assertThat(life.judge(YESCARTA).verdict()).isEqualTo(new Verdict.ConformWithJudgedGaps(1));
    assertThat(life.judge(YESCARTA).verdict().allowsRelease()).isTrue();

    life.judgedGap(60, 95, Judgement.Effect.NOT_USABLE);
    assertThat(life.judge(YESCARTA).verdict())
        .isEqualTo(new Verdict.NotProvable(List.of(Verdict.Why.GAP_JUDGED_HARMFUL)));
  }

  @Test
  void aJudgementDoesNotReachTheMinutesThatCameAfterIt() {
    Life life =
        top().steady(0, 60, -180).stay(0, 130).judgedGap(60, 100, Judgement.Effect.NO_EFFECT);

    assertThat(life.judge(YESCARTA).verdict())
        .isEqualTo(new Verdict.NotProvable(List.of(Verdict.Why.UNJUDGED_GAP)));
  }

  @Test
  void aGapTellsWhatTheLineSaid() {
    RecordedGap gap =
        top()
            .steady(0, 60, -180)
            .missing(65, "TIMEOUT")
            .missing(70, "TIMEOUT")
            .steady(95, 120, -180)
            .stay(0, 120)
            .judge(YESCARTA)
            .gaps()
            .getFirst();
    assertThat(gap.cause()).isEqualTo("TIMEOUT");
  }

  @Test
  void aSuspectReadingAccusesAndNeverProves() {
    Life.Figures cold =
        top()
            .steady(0, 30, -180)
            .suspect(35, -181)
            .suspect(45, -181)
            .suspect(55, -181)
            .steady(60, 90, -180)
            .stay(0, 90)
            .judge(YESCARTA);
    assertThat(cold.gaps()).extracting(RecordedGap::cause).containsExactly("SPIKE");

    Life.Figures warm =
        top().steady(0, 30, -180).suspect(35, -100).steady(40, 90, -180).stay(0, 90).judge(KYMRIAH);
    assertThat(warm.verdict()).isInstanceOf(Verdict.AboveLimit.class);
    assertThat(warm.warmest().orElseThrow().value().degrees()).isEqualTo(-100);
  }

  @Test
  void whereAProbeStandsAtTheTopTheBottomProvesNothingButStillAccuses() {
    Life dead =
        top().steady(0, 30, -180).probe(Watched.Place.BOTTOM).steady(0, 120, -195).stay(0, 120);
    assertThat(dead.judge(YESCARTA).gaps())
        .extracting(RecordedGap::span)
        .containsExactly(new Span(Life.minute(30), Life.minute(120)));

    Life warmBelow =
        top().steady(0, 120, -180).probe(Watched.Place.BOTTOM).steady(0, 120, -140).stay(0, 120);
    assertThat(warmBelow.judge(YESCARTA).verdict()).isInstanceOf(Verdict.AboveLimit.class);
  }

  @Test
  void twoProbesAtTheTopFillEachOthersGapsAndTheWarmerIsJudged() {
    Life life =
        top().steady(0, 60, -180).probe(Watched.Place.TOP).steady(60, 120, -151).stay(0, 120);
    assertThat(life.judge(YESCARTA).verdict()).isEqualTo(new Verdict.Conform());
    assertThat(life.judge(YESCARTA).warmest().orElseThrow().value().degrees()).isEqualTo(-151);
  }

  @Test
  void aMoveDoesNotCutAGapInTwo() {
    Life life =
        top()
            .steady(0, 48, -180)
            .stay(0, 60)
            .probe(Watched.Place.TOP)
            .steady(72, 120, -180)
            .stay(60, 120);

    assertThat(life.judge(YESCARTA).gaps())
        .extracting(RecordedGap::span)
        .containsExactly(new Span(Life.minute(45), Life.minute(72)));
  }

  @Test
  void withoutAnyReadingNothingIsProvable() {
    assertThat(new Life().judge(YESCARTA).verdict())
        .isEqualTo(new Verdict.NotProvable(List.of(Verdict.Why.NEVER_STORED)));
    assertThat(new Life().stay(0, 120).judge(YESCARTA).gaps())
        .extracting(RecordedGap::cause)
        .containsExactly("NO_PROBE");
    assertThat(top().stay(0, 5).judge(YESCARTA).verdict())
        .isEqualTo(new Verdict.NotProvable(List.of(Verdict.Why.NO_READING)));
  }

  @Test
  void anExcursionIsClearedForItsSpanAndItsWarmestOnly() {
    Life life = top().steady(0, 55, -180).at(60, -140).steady(65, 120, -180).stay(0, 120);
    assertThat(life.judge(YESCARTA).verdict().allowsRelease()).isFalse();

    life.cleared(60, 60, -145);
    assertThat(life.judge(YESCARTA).verdict().allowsRelease()).as("judged as colder").isFalse();

    life.cleared(60, 60, -140);
    assertThat(life.judge(YESCARTA).verdict().allowsRelease()).isTrue();
    assertThat(life.judge(YESCARTA).verdict()).isInstanceOf(Verdict.AboveLimit.class);
  }

  @Test
  void nineMonthsAtOneReadingAMinuteAreJudgedInWellUnderASecond() {
    Life life = new Life().every(Duration.ofMinutes(1)).probe(Watched.Place.TOP);
    int minutes = 270 * 24 * 60;
    life.steady(0, minutes, m -> m % 10_000 == 0 ? -160 : -178).stay(0, minutes);
    life.judge(YESCARTA);

    long begin = System.nanoTime();
    Life.Figures found = life.judge(YESCARTA);
    Duration took = Duration.ofNanos(System.nanoTime() - begin);

    assertThat(found.verdict()).isEqualTo(new Verdict.Conform());
    assertThat(took).isLessThan(Duration.ofSeconds(1));
  }
}
