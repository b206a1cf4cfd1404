package org.givre.dispensing;

import java.util.ArrayList;
import java.util.List;
import org.givre.access.By;
import org.givre.access.Part;
import org.givre.access.Permission;
import org.givre.access.Pledge;
import org.givre.access.ToSign;
import org.givre.audit.Subject;
import org.givre.custody.UnitId;
import org.givre.custody.UnitMove;
import org.givre.custody.UnitNow;
import org.givre.custody.UnitStep;
import org.givre.kernel.Digest;
import org.givre.kernel.Outcome;
import org.givre.kernel.Refusal;

/**
 * Blocking a unit (anyone may, with a reason) and lifting it (a pharmacist signs, with evidence).
 */
public final class Quarantine {

  /** What the signature says; words in {@code access.meaning.quarantine.lifted}. */
  public static final String MEANING = "quarantine.lifted";

  private final Hands hands;
  private final SheetOrders sheets;

  public Quarantine(Hands hands, SheetOrders sheets) {
    this.hands = hands;
    this.sheets = sheets;
  }

  /** Blocks at once, whatever the unit's state. The reason is {@code by.why()}. */
  public Outcome<UnitNow> put(By by, UnitId unit) {
    return hands
        .works()
        .act(
            work -> {
              List<Refusal> refusals = new ArrayList<>(by.notAllowed(Permission.QUARANTINE));
              Outcome<UnitNow> moved =
                  hands.ledger().apply(work, by, UnitStep.of(UnitMove.QUARANTINE, unit, by.at()));
              refusals.addAll(moved.refusals());
              return refusals.isEmpty()
                  ? moved.map(
                      now -> {
                        sheets.quarantine(work, by, now);
                        return now;
                      })
                  : Outcome.refused(refusals);
            });
  }

  /** What the pharmacist signs: this unit, as blocked as it now is, on this evidence. */
  public ToSign toSign(UnitNow unit, String evidence) {
    Digest digest = Digest.of("lift " + unit.id() + "|" + unit.events() + "|" + evidence.strip());
    Subject subject = new Subject("unit", unit.id().toString(), unit.id().toString());
    return new ToSign(Permission.LIFT_QUARANTINE, Part.FIRST, MEANING, subject, digest);
  }

  /** Gives the unit the state it had before, never more. The reason is {@code by.why()}. */
  public Outcome<UnitNow> lift(By by, UnitId unit, String evidence, Pledge pharmacist) {
    Outcome<UnitNow> outcome =
        hands
            .works()
            .act(
                work -> {
                  UnitNow now = hands.ledger().now(work, unit).orElseThrow();
                  List<Refusal> refusals =
                      new ArrayList<>(by.notAllowed(Permission.LIFT_QUARANTINE));
                  refusals.addAll(Signed.refusals(pharmacist, toSign(now, evidence)));
                  UnitStep step =
                      UnitStep.of(UnitMove.LIFT, unit, by.at()).with("evidence", evidence.strip());
                  Outcome<UnitNow> moved = hands.ledger().apply(work, by, step);
                  refusals.addAll(moved.refusals());
                  if (!refusals.isEmpty()) {
                    return Outcome.refused(refusals);
                  }
                  sheets.lifted(
                      work, by, moved.orThrow(), evidence, hands.signing().keep(work, pharmacist));
                  return moved;
                });
    Subject subject = new Subject("unit", unit.toString(), unit.toString());
    return hands.refused().noted(by, "dispensing.lift", subject, outcome);
  }
}
