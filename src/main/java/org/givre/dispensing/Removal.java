package org.givre.dispensing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.givre.access.By;
import org.givre.access.Permission;
import org.givre.custody.UnitId;
import org.givre.custody.UnitMove;
import org.givre.custody.UnitNow;
import org.givre.custody.UnitState;
import org.givre.custody.UnitStep;
import org.givre.kernel.Outcome;
import org.givre.kernel.Refusal;
import org.givre.kernel.Work;
import org.givre.product.ClockEvent;

/** Taking a released unit out of the tank. Nothing leads back: it is thawed or destroyed. */
public final class Removal {

  private final Hands hands;
  private final Dossiers dossiers;
  private final ThawRecords records;
  private final ThawStore store;

  public Removal(Hands hands, Dossiers dossiers, ThawRecords records, ThawStore store) {
    this.hands = hands;
    this.dossiers = dossiers;
    this.records = records;
    this.store = store;
  }

  /** Everything that stands against taking the unit out now. */
  public List<Refusal> against(By by, UnitId unit) {
    return hands.works().read(work -> refusals(work, by, records.of(work, unit, by.at()), by.at()));
  }

  /**
   * Every guard of release is judged again on the facts of now; the unit is reserved, released, and
   * two persons have checked its identity since. Needs THAW.
   */
  public Outcome<ThawRecord> take(By by, UnitId unit, Instant at) {
    Outcome<ThawRecord> outcome =
        hands
            .works()
            .act(
                work -> {
                  ThawRecord record = records.of(work, unit, by.at());
                  List<Refusal> refusals = refusals(work, by, record, at);
                  if (!refusals.isEmpty()) {
                    return Outcome.refused(refusals);
                  }
                  return hands
                      .ledger()
                      .apply(work, by, UnitStep.of(UnitMove.TAKE_OUT, unit, at).keepingPlace())
                      .map(
                          taken -> {
                            TimeMark mark =
                                new TimeMark(ClockEvent.STORAGE_REMOVAL, at, Stamp.of(by), "");
                            store.add(work, unit, mark);
                            return records.of(work, unit, by.at());
                          });
                });
    return hands
        .refused()
        .noted(by, "dispensing.removal", UnitSubject.of(hands, dossiers, unit, by.at()), outcome);
  }

  private List<Refusal> refusals(Work work, By by, ThawRecord record, Instant at) {
    UnitNow unit = record.unit();
    String name = dossiers.name(work, unit, by.at());
    ReleaseDossier now = dossiers.of(work, List.of(unit.id()), by.at());
    List<Refusal> refusals = new ArrayList<>(by.notAllowed(Permission.THAW));
    refusals.addAll(LaterGuards.refusals(now, record.release(), name));
    refusals.addAll(now.outside());
    boolean checked =
        record.identity().isPresent()
            && record
                .release()
                .map(r -> !record.identity().get().at().isBefore(r.at()))
                .orElse(false);
    if (!checked) {
      refusals.add(new ThawBar.IdentityNotChecked(name));
    }
    refusals.addAll(previous(work, by, record));
    refusals.addAll(TimeRules.firstTime(record.events(), ClockEvent.STORAGE_REMOVAL, at, by.at()));
    return refusals;
  }

  private List<Refusal> previous(Work work, By by, ThawRecord record) {
    if (!record.sheet().order().waitsForThePreviousOne()) {
      return List.of();
    }
    List<Refusal> refusals = new ArrayList<>();
    for (UnitNow other : dossiers.knows().ledger().units(work, record.unit().unit().lot())) {
      if (!other.id().equals(record.unit().id()) && isOnItsWay(other.state())) {
        refusals.add(new ThawBar.PreviousUnitNotInfused(dossiers.name(work, other, by.at())));
      }
    }
    return refusals;
  }

  private static boolean isOnItsWay(UnitState state) {
    return switch (state) {
      case UnitState.Removed s -> true;
      case UnitState.Thawed s -> true;
      case UnitState.HandedOver s -> true;
      case UnitState.Quarantined q -> isOnItsWay(q.under());
      default -> false;
    };
  }
}
