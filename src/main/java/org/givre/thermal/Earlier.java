package org.givre.thermal;

import java.time.LocalDate;
import java.util.Optional;
import org.givre.custody.CustodyEvent;
import org.givre.custody.CustodyStore;
import org.givre.custody.UnitId;
import org.givre.custody.UnitMove;
import org.givre.kernel.Work;

/** Looks up what a unit went through before it was taken over. */
final class Earlier {
  private Earlier() {}

  /** Empty for a unit that came through a reception. */
  static Optional<EarlierLife> life(
      Work work, CustodyStore custody, EarlierFacts facts, UnitId unit) {
    return custody.history(work, unit).stream()
        .findFirst()
        .filter(first -> first.move() == UnitMove.TAKE_OVER)
        .map(
            first ->
                new EarlierLife(
                    received(first),
                    first.happened(),
                    facts.earlier(work, unit),
                    facts.earlierJudgement(work, unit)));
  }

  private static Optional<LocalDate> received(CustodyEvent first) {
    return Optional.ofNullable(first.details().get("received")).map(LocalDate::parse);
  }
}
