package org.givre.dispensing;

import java.util.ArrayList;
import java.util.List;
import org.givre.access.By;
import org.givre.access.Part;
import org.givre.access.Permission;
import org.givre.access.ToSign;
import org.givre.access.TwoPersons;
import org.givre.audit.Subject;
import org.givre.custody.UnitId;
import org.givre.custody.UnitMove;
import org.givre.custody.UnitNow;
import org.givre.custody.UnitStep;
import org.givre.kernel.Digest;
import org.givre.kernel.Outcome;
import org.givre.kernel.Refusal;

/** Destroying a unit, or returning it to its manufacturer: final, two persons (WITHDRAW). */
public final class Disposal {

  /** What both signatures say; words in {@code access.meaning.disposal.decided}. */
  public static final String MEANING = "disposal.decided";

  private final Hands hands;

  public Disposal(Hands hands) {
    this.hands = hands;
  }

  /** Which of the two. */
  public enum Way {
    DESTROY,
    RETURN
  }

  /**
   * What is to be done with a unit.
   *
   * @param agreement the company's reference
   * @param route the waste route, or the carrier of a return
   */
  public record Order(UnitId unit, Way way, String agreement, String route) {}

  /** What both sign; the reason is signed with it. */
  public ToSign toSign(By by, Order order, Part part) {
    Digest digest =
        Digest.of(
            String.join(
                "|",
                order.way().name(),
                order.unit().toString(),
                order.agreement(),
                order.route(),
                by.why().words()));
    Subject subject = new Subject("unit", order.unit().toString(), order.unit().toString());
    return new ToSign(Permission.WITHDRAW, part, MEANING, subject, digest);
  }

  /** The reason is {@code by.why()}. */
  public Outcome<UnitNow> dispose(By by, Order order, TwoPersons both) {
    return hands
        .works()
        .act(
            work -> {
              List<Refusal> refusals = new ArrayList<>(by.notAllowed(Permission.WITHDRAW));
              refusals.addAll(Signed.byPharmacist(both.first()));
              refusals.addAll(Signed.refusals(both, toSign(by, order, Part.FIRST)));
              UnitMove move =
                  switch (order.way()) {
                    case DESTROY -> UnitMove.DESTROY;
                    case RETURN -> UnitMove.RETURN;
                  };
              Outcome<UnitNow> moved =
                  hands
                      .ledger()
                      .apply(
                          work,
                          by,
                          UnitStep.of(move, order.unit(), by.at())
                              .with("agreement", order.agreement())
                              .with("route", order.route()));
              refusals.addAll(moved.refusals());
              if (!refusals.isEmpty()) {
                return Outcome.refused(refusals);
              }
              hands.signing().keep(work, both);
              return moved;
            });
  }
}
