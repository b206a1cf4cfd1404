package org.givre.thermal;

import java.util.Optional;

/**
 * A stretch in which nothing proved cold: no usable reading for more than three periods.
 *
 * @param cause fault kind of the monitoring handbook (TIMEOUT, SENSOR_BREAK…), NOT_ASKED when the
 *     program did not run, NO_PROBE when no probe watched the tank
 * @param needsJudgement longer than what a release tolerates unjudged
 */
public record RecordedGap(
    Span span, String cause, String tank, boolean needsJudgement, Optional<Judgement> judgement) {

  /** Long, and not judged without effect by a pharmacist. */
  public boolean blocks() {
    return needsJudgement
        && judgement.map(j -> j.effect() != Judgement.Effect.NO_EFFECT).orElse(true);
  }
}
