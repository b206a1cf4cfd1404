package org.givre.dispensing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.givre.kernel.Refusal;
import org.givre.thermal.EarlierJudgement;
import org.givre.thermal.EarlierLife;
import org.givre.thermal.Excursion;
import org.givre.thermal.RecordedGap;
import org.givre.thermal.ThermalRecord;
import org.givre.thermal.Verdict;

/** What the units have been through, as a condition of release: each by its own product's limit. */
final class ThermalGuard {
  private ThermalGuard() {}

  static Condition.Standing standing(ReleaseFacts facts) {
    List<Refusal> refusals = new ArrayList<>();
    for (int i = 0; i < facts.thermal().size(); i++) {
      refusals.addAll(refusals(facts.thermal().get(i), facts.names().get(i)));
    }
    return refusals.isEmpty()
        ? new Condition.Fulfilled(proof(facts))
        : new Condition.Lacking(refusals);
  }

  static List<Refusal> refusals(ThermalRecord record, String name) {
    boolean since =
        record.verdict().allowsRelease() && record.gaps().stream().noneMatch(RecordedGap::blocks);
    if (since && !record.beforeBlocks()) {
      return List.of();
    }
    List<Refusal> refusals = new ArrayList<>();
    if (record.beforeBlocks()) {
      boolean harmful = record.before().filter(EarlierLife::isJudgedHarmful).isPresent();
      refusals.add(
          harmful
              ? new ReleaseBar.BeforeJudgedHarmful(name)
              : new ReleaseBar.BeforeNotJudged(name));
    }
    for (Excursion excursion : record.excursions()) {
      if (excursion.blocks()) {
        refusals.add(
            new ReleaseBar.ExcursionNotCleared(
                excursion.warmest().value().degrees(),
                excursion.warmest().at(),
                record.limit().value().degrees()));
      }
    }
    for (RecordedGap gap : record.gaps()) {
      if (gap.blocks()) {
        refusals.add(gap(gap));
      }
    }
    if (refusals.isEmpty() || isUnread(record)) {
      refusals.add(new ReleaseBar.ColdNotProved(name));
    }
    return refusals;
  }

  private static boolean isUnread(ThermalRecord record) {
    return record.verdict() instanceof Verdict.NotProvable(List<Verdict.Why> reasons)
        && (reasons.contains(Verdict.Why.NO_READING) || reasons.contains(Verdict.Why.NEVER_STORED));
  }

  private static Refusal gap(RecordedGap gap) {
    return gap.judgement().isEmpty()
        ? new ReleaseBar.GapNotJudged(gap.span().from(), gap.span().length())
        : new ReleaseBar.GapJudgedHarmful(gap.span().from(), gap.span().length());
  }

  private static Proof proof(ReleaseFacts facts) {
    double limit = facts.sheet().limit().value().degrees();
    int gaps = facts.thermal().stream().mapToInt(record -> record.longGaps().size()).sum();
    boolean above =
        facts.thermal().stream().anyMatch(r -> r.verdict() instanceof Verdict.AboveLimit);
    if (above) {
      return Proof.of("temperature-cleared", limit);
    }
    Optional<EarlierJudgement> before =
        facts.thermal().stream()
            .flatMap(record -> record.before().stream())
            .flatMap(life -> life.judgement().stream())
            .findFirst();
    if (before.isPresent()) {
      return Proof.of(
          "temperature-before", limit, before.get().pharmacist(), before.get().second());
    }
    return gaps == 0 ? Proof.of("temperature", limit) : Proof.of("temperature-gaps", limit, gaps);
  }
}
