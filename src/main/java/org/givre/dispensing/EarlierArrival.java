package org.givre.dispensing;

import java.util.List;
import java.util.Optional;
import org.givre.kernel.Digest;
import org.givre.thermal.EarlierJudgement;
import org.givre.thermal.EarlierLife;
import org.givre.thermal.EarlierRecord;
import org.givre.thermal.ThermalRecord;

/**
 * The arrival of units that were taken over from an inventory: nobody received them here, so the
 * record of that time stands for it, once a pharmacist and a second person judged it.
 */
final class EarlierArrival {
  private EarlierArrival() {}

  /** Whether all units began with an inventory and no reception of this program is theirs. */
  static boolean isOf(ReleaseFacts facts) {
    return facts.reception().isEmpty()
        && !facts.thermal().isEmpty()
        && facts.thermal().stream().allMatch(record -> record.before().isPresent());
  }

  static Condition.Standing standing(ReleaseFacts facts) {
    for (ThermalRecord record : facts.thermal()) {
      EarlierLife life = record.before().orElseThrow();
      if (!life.isCleared() || !life.has(EarlierRecord.Kind.RECEPTION_PAPER)) {
        return new Condition.Lacking(List.of(new ReleaseBar.EarlierReceptionMissing()));
      }
    }
    EarlierLife first = facts.thermal().getFirst().before().orElseThrow();
    return new Condition.Fulfilled(proof(first));
  }

  private static Proof proof(EarlierLife life) {
    EarlierJudgement judged = life.judgement().orElseThrow();
    Optional<EarlierRecord> paper = life.last(EarlierRecord.Kind.RECEPTION_PAPER);
    return new Proof(
        "before-givre",
        List.of(
            paper.map(EarlierRecord::name).orElse(""),
            paper.map(EarlierRecord::digest).map(Digest::brief).orElse("")),
        Optional.of(judged.at()),
        judged.pharmacist());
  }
}
