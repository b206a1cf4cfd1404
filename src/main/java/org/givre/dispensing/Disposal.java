package org.givre.dispensing;

import java.util.ArrayList;
import java.util.List;
import org.givre.access.By;
import org.givre.access.Part;
import org.givre.access.Permission;
import org.givre.access.ToSign;
import org.givre.access.TwoPersons;
import org.givre.access.TwoSignatures;
import org.givre.audit.Subject;
import org.givre.custody.UnitId;
import org.givre.custody.UnitMove;
import org.givre.custody.UnitNow;
import org.givre.custody.UnitStep;
import org.givre.kernel.Digest;
import org.givre.kernel.Outcome;
import org.givre.kernel.Refusal;
import org.givre.kernel.Work;

/** Destroying a unit, or returning it to its manufacturer: final, two persons (WITHDRAW). */
public final class Disposal {

  /** What both signatures say; words in {@code access.meaning.disposal.decided}. */
  public static final String MEANING = "disposal.decided";

  private final Hands hands;
  private final DisposalStore store;
  private final SheetOrders sheets;

  public Disposal(Hands hands, DisposalStore store, SheetOrders sheets) {
    this.hands = hands;
    this.store = store;
    this.sheets = sheets;
  }

  /** Which of the two. */
  public enum Way {
    DESTROY,
    RETURN
  }

  /**
   * What is to be done with a unit.
   *
   * @param agreement the company's reference: who authorised it
   * @param route the waste route, or the carrier of a return
   * @param witness who sees it done
   */
  public record Order(UnitId unit, Way way, String agreement, String route, String witness) {
    public Order {
      agreement = agreement.strip();
      route = route.strip();
      witness = witness.strip();
    }
  }

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
                order.witness(),
                by.why().words()));
    Subject subject = new Subject("unit", order.unit().toString(), order.unit().toString());
    return new ToSign(Permission.WITHDRAW, part, MEANING, subject, digest);
  }

  /** Refuses with everything that lacks; the reason is {@code by.why()}. */
  public Outcome<UnitNow> dispose(By by, Order order, TwoPersons both) {
    Outcome<UnitNow> outcome = hands.works().act(work -> dispose(work, by, order, both));
    Subject subject = new Subject("unit", order.unit().toString(), order.unit().toString());
    return hands.refused().noted(by, "dispensing.disposal", subject, outcome);
  }

  private Outcome<UnitNow> dispose(Work work, By by, Order order, TwoPersons both) {
    List<Refusal> refusals = new ArrayList<>(by.notAllowed(Permission.WITHDRAW));
    refusals.addAll(Signed.byPharmacist(both.first()));
    refusals.addAll(Signed.refusals(both, toSign(by, order, Part.FIRST)));
    refusals.addAll(lacking(by, order));
    UnitMove move =
        switch (order.way()) {
          case DESTROY -> UnitMove.DESTROY;
          case RETURN -> UnitMove.RETURN;
        };
    UnitStep step =
        UnitStep.of(move, order.unit(), by.at())
            .with("agreement", order.agreement())
            .with("route", order.route());
    Outcome<UnitNow> moved = hands.ledger().apply(work, by, step);
    refusals.addAll(moved.refusals());
    return refusals.isEmpty()
        ? moved.map(unit -> written(work, by, order, unit, both))
        : Outcome.refused(refusals.stream().distinct().toList());
  }

  private static List<Refusal> lacking(By by, Order order) {
    List<Refusal> refusals = new ArrayList<>();
    if (!by.why().isGiven()) {
      refusals.add(new SigningBar.ReasonMissing());
    }
    if (order.agreement().isEmpty()) {
      refusals.add(new DisposalBar.AuthorisationMissing());
    }
    if (order.route().isEmpty()) {
      refusals.add(new DisposalBar.RouteMissing());
    }
    if (order.witness().isEmpty()) {
      refusals.add(new DisposalBar.WitnessMissing());
    }
    return refusals;
  }

  private UnitNow written(Work work, By by, Order order, UnitNow unit, TwoPersons both) {
    TwoSignatures signatures = hands.signing().keep(work, both);
    String sheet = sheets.disposal(work, by, order, unit, signatures);
    store.add(
        work, order, new DisposalStore.Done(by.why().words(), signatures, sheet, Stamp.of(by)));
    hands
        .journal()
        .record(
            work,
            by.fact(
                    "dispensing.disposed",
                    new Subject("unit", unit.id().toString(), unit.id().toString()))
                .with("way", order.way().name())
                .with("sheet", sheet)
                .with("agreement", order.agreement())
                .with("witness", order.witness()));
    return unit;
  }
}
