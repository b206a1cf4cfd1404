package org.givre.thermal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.givre.measure.Celsius;
import org.givre.product.StorageLimit;

/**
 * Judges a life in the cold: stays × readings against the product's own limit. Pure. A good reading
 * proves cold, a suspect one may only accuse, and what nobody measured is never called cold.
 */
final class ThermalJudge {

  private static final List<StorageLimit> LIMITS_OF_THE_FIELD =
      List.of(
          StorageLimit.atMost(-150),
          StorageLimit.atMost(-135),
          StorageLimit.atMost(-130),
          StorageLimit.atMost(-120));

  private final StorageLimit limit;
  private final Duration proofGap;
  private final List<Judgement> judgements;

  /**
   * @param proofGap a gap longer than this wants a judgement
   * @param judgements in the order they were given; for one span the last counts
   */
  ThermalJudge(StorageLimit limit, Duration proofGap, List<Judgement> judgements) {
    this.limit = limit;
    this.proofGap = proofGap;
    this.judgements = List.copyOf(judgements);
  }

  Optional<Warmest> warmest(List<StayReadings> stays) {
    return stays.stream()
        .flatMap(stay -> stay.warmest().stream())
        .max(Comparator.comparing(Warmest::value));
  }

  /** Own limit first. */
  List<Above> above(List<StayReadings> stays) {
    List<StorageLimit> limits = new ArrayList<>(List.of(limit));
    LIMITS_OF_THE_FIELD.stream().filter(l -> !l.value().equals(limit.value())).forEach(limits::add);
    return limits.stream().map(l -> sum(l, stays)).toList();
  }

  private static Above sum(StorageLimit limit, List<StayReadings> stays) {
    Above sum = new Above(limit, 0, Bounds.NONE, Bounds.NONE);
    for (StayReadings stay : stays) {
      Above here = stay.above(limit);
      boolean longer = here.longest().atMost().compareTo(sum.longest().atMost()) > 0;
      sum =
          new Above(
              limit,
              sum.readings() + here.readings(),
              sum.time().plus(here.time()),
              longer ? here.longest() : sum.longest());
    }
    return sum;
  }

  List<RecordedGap> gaps(List<StayReadings> stays) {
    return Gaps.of(stays, proofGap).stream().map(this::judged).toList();
  }

  List<Excursion> excursions(List<StayReadings> stays) {
    return stays.stream().flatMap(s -> s.excursions(limit).stream()).map(this::judged).toList();
  }

  private RecordedGap judged(RecordedGap gap) {
    return new RecordedGap(
        gap.span(),
        gap.cause(),
        gap.tank(),
        gap.needsJudgement(),
        last(Judgement.Kind.GAP, gap.span()));
  }

  private Excursion judged(Excursion excursion) {
    Celsius seen = excursion.warmest().value();
    return new Excursion(
        excursion.readings(),
        excursion.count(),
        excursion.time(),
        excursion.warmest(),
        last(Judgement.Kind.EXCURSION, excursion.readings())
            .filter(j -> j.warmest().map(judged -> !seen.isAbove(judged)).orElse(false)));
  }

  private Optional<Judgement> last(Judgement.Kind kind, Span span) {
    return judgements.stream()
        .filter(j -> j.kind() == kind && j.span().covers(span))
        .reduce((a, b) -> b);
  }

  Verdict verdict(List<StayReadings> stays, List<RecordedGap> gaps, List<Excursion> excursions) {
    if (!excursions.isEmpty()) {
      return new Verdict.AboveLimit(excursions);
    }
    Set<Verdict.Why> reasons = reasons(stays, gaps);
    if (!reasons.isEmpty()) {
      return new Verdict.NotProvable(List.copyOf(reasons));
    }
    long judged = gaps.stream().filter(RecordedGap::needsJudgement).count();
    return judged == 0
        ? new Verdict.Conform()
        : new Verdict.ConformWithJudgedGaps(Math.toIntExact(judged));
  }

  private static Set<Verdict.Why> reasons(List<StayReadings> stays, List<RecordedGap> gaps) {
    Set<Verdict.Why> reasons = EnumSet.noneOf(Verdict.Why.class);
    if (stays.isEmpty()) {
      reasons.add(Verdict.Why.NEVER_STORED);
    } else if (stays.stream().noneMatch(StayReadings::hasProof)) {
      reasons.add(Verdict.Why.NO_READING);
    }
    for (RecordedGap gap : gaps) {
      if (gap.blocks()) {
        reasons.add(
            gap.judgement().isEmpty() ? Verdict.Why.UNJUDGED_GAP : Verdict.Why.GAP_JUDGED_HARMFUL);
      }
    }
    return reasons;
  }
}
