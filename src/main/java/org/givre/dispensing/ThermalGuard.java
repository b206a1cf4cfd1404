package org.givre.dispensing;

import java.util.ArrayList;
import java.util.List;
import org.givre.kernel.Refusal;
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
    if (record.verdict().allowsRelease() && record.gaps().stream().noneMatch(RecordedGap::blocks)) {
      return List.of();
    }
    List<Refusal> refusals = new ArrayList<>();
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
    if (refusals.isEmpty()) {
      refusals.add(new ReleaseBar.ColdNotProved(name));
    }
    return refusals;
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
    return gaps == 0 ? Proof.of("temperature", limit) : Proof.of("temperature-gaps", limit, gaps);
  }
}
