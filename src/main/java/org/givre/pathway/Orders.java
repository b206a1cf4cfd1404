package org.givre.pathway;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.givre.access.By;
import org.givre.access.Permission;
import org.givre.audit.Journal;
import org.givre.custody.LotHasNoUnit;
import org.givre.custody.LotId;
import org.givre.custody.NewLot;
import org.givre.custody.UnitLedger;
import org.givre.custody.UnitState;
import org.givre.kernel.Outcome;
import org.givre.kernel.Refusal;
import org.givre.kernel.Work;
import org.givre.kernel.Works;

/** Orders to manufacturers: placing one announces its units. */
public final class Orders {

  /** A pharmacy has a handful of orders on their way; this is years of them. */
  private static final int LOOKED_AT = 500;

  private final Works works;
  private final Journal journal;
  private final CaseStore store;
  private final Cases cases;
  private final UnitLedger ledger;

  public Orders(Works works, Journal journal, CaseStore store, Cases cases, UnitLedger ledger) {
    this.works = works;
    this.journal = journal;
    this.store = store;
    this.cases = cases;
    this.ledger = ledger;
  }

  /**
   * Places an order and announces its units in one act. Needs VALIDATE_ORDER. Refused: {@link
   * OrderNumberMissing}, {@link OrderNumberTaken}, {@link CaseUnknown}, {@link CaseClosed}, {@link
   * LotHasNoUnit}.
   */
  public Outcome<Order> place(By by, CaseId id, NewOrder wanted) {
    return works.act(
        work -> {
          List<Refusal> refusals = new ArrayList<>(by.notAllowed(Permission.VALIDATE_ORDER));
          refusals.addAll(cases.notOpen(work, id));
          if (wanted.number().isEmpty()) {
            refusals.add(new OrderNumberMissing());
          }
          if (wanted.units().isEmpty()) {
            refusals.add(new LotHasNoUnit());
          }
          return refusals.isEmpty() ? write(work, by, id, wanted) : Outcome.refused(refusals);
        });
  }

  private Outcome<Order> write(Work work, By by, CaseId id, NewOrder wanted) {
    TreatmentCase about = store.find(work, id).orElseThrow();
    NewLot lot =
        new NewLot(
            about.patient(),
            about.product(),
            wanted.lotNumber(),
            wanted.units(),
            wanted.announced(),
            wanted.kind());
    return ledger
        .expect(work, by, lot)
        .then(units -> write(work, by, about, wanted, units.getFirst().unit().lot()));
  }

  private Outcome<Order> write(Work work, By by, TreatmentCase about, NewOrder wanted, LotId lot) {
    Order order =
        new Order(
            new OrderId(UUID.randomUUID()),
            about.id(),
            about.patient(),
            about.product(),
            wanted.number(),
            lot,
            by.at(),
            wanted.arrival());
    if (!store.add(work, order)) {
      return Outcome.refused(new OrderNumberTaken(wanted.number()));
    }
    journal.record(
        work,
        cases
            .fact(work, by, "pathway.order-placed", about)
            .with("order", wanted.number())
            .with("units", wanted.units().size()));
    cases.reached(work, by, about.id(), Stage.ORDER_CONFIRMED, by.at());
    return Outcome.done(order);
  }

  /** Orders of which a unit is still expected, the nearest arrival first. */
  public List<Order> awaited() {
    return works.read(
        work ->
            store.recentOrders(work, LOOKED_AT).stream()
                .filter(order -> isAwaited(work, order))
                .sorted(Comparator.comparing(order -> order.arrival().orElse(order.placed())))
                .toList());
  }

  private boolean isAwaited(Work work, Order order) {
    return ledger.units(work, order.lot()).stream()
        .anyMatch(unit -> unit.state().equals(UnitState.EXPECTED));
  }

  public List<Order> ofCase(CaseId id) {
    return works.read(work -> store.orders(work, id));
  }

  public Optional<Order> find(OrderId id) {
    return works.read(work -> store.order(work, id));
  }

  public Optional<Order> find(Work work, OrderId id) {
    return store.order(work, id);
  }

  public Optional<Order> ofLot(LotId lot) {
    return works.read(work -> store.orderOf(work, lot));
  }

  public Optional<Order> ofLot(Work work, LotId lot) {
    return store.orderOf(work, lot);
  }
}
