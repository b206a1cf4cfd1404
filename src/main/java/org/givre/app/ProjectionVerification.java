package org.givre.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.givre.custody.CustodyEvent;
import org.givre.custody.UnitNow;
import org.givre.custody.Units;

/** What is said of each unit now, against what its facts make of it when they are told again. */
final class ProjectionVerification implements Verification {

  private static final List<String> EVERY_STATE =
      List.of(
          "EXPECTED",
          "RECEIVED",
          "REFUSED",
          "QUARANTINED",
          "IN_STOCK",
          "RESERVED",
          "REMOVED",
          "THAWED",
          "HANDED_OVER",
          "ADMINISTERED",
          "DESTROYED",
          "RETURNED",
          "LOST");

  private final Units units;

  ProjectionVerification(Units units) {
    this.units = units;
  }

  @Override
  public String what() {
    return "projections";
  }

  @Override
  public Result run(LongConsumer progress) {
    List<String> wrong = new ArrayList<>();
    long checked = 0;
    for (UnitNow now : units.inStates(EVERY_STATE, Integer.MAX_VALUE)) {
      if (!toldAgain(now).equals(now)) {
        wrong.add(now.id().toString());
      }
      progress.accept(++checked);
    }
    return new Result(
        checked, wrong.size(), Optional.of(wrong).filter(w -> !w.isEmpty()).map(List::getFirst));
  }

  private UnitNow toldAgain(UnitNow now) {
    List<CustodyEvent> facts = units.history(now.id());
    UnitNow told = UnitNow.announced(now.unit(), facts.getFirst().happened());
    for (CustodyEvent fact : facts) {
      told = told.after(fact);
    }
    return told;
  }
}
