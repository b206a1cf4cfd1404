package org.givre.custody;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.givre.access.By;
import org.givre.audit.AuditFact;
import org.givre.audit.Journal;
import org.givre.kernel.Outcome;
import org.givre.kernel.Refusal;
import org.givre.kernel.Work;
import org.givre.patient.PatientId;
import org.givre.product.ProductId;
import org.givre.storage.Places;
import org.givre.storage.Position;

/**
 * The moves of units, inside somebody's act: checks that the move is legal, moves the place, writes
 * the fact, the projection, the stay and the journal entry in the caller's transaction. It judges
 * no right and no product rule: the acts that call it do. A caller that gets a refusal refuses its
 * own act, so that nothing of it is written.
 */
public final class UnitLedger {

  private static final Set<UnitMove> NEED_A_REASON =
      Set.of(
          UnitMove.QUARANTINE,
          UnitMove.LIFT,
          UnitMove.REFUSE,
          UnitMove.DESTROY,
          UnitMove.RETURN,
          UnitMove.PUT_BACK,
          UnitMove.LOSE);

  private final CustodyStore store;
  private final PlaceMoves placeMoves;
  private final UnitNames names;
  private final Journal journal;

  public UnitLedger(CustodyStore store, Places places, UnitNames names, Journal journal) {
    this.store = store;
    this.placeMoves = new PlaceMoves(places);
    this.names = names;
    this.journal = journal;
  }

  /** Announces a lot: its units exist from now on, EXPECTED, in the list's order. */
  public Outcome<List<UnitNow>> expect(Work work, By by, NewLot lot) {
    return lot.units().isEmpty()
        ? Outcome.refused(new LotHasNoUnit())
        : Outcome.done(new LotEntry(store, names, journal).write(work, by, lot));
  }

  /**
   * Does one move. Refused: {@link UnitUnknown}, {@link MoveNotAllowed}, {@link NeverBackToStock},
   * {@link PlaceNeeded}, {@link WhyMissing}, and what {@link Places#occupy} refuses.
   */
  public Outcome<UnitNow> apply(Work work, By by, UnitStep step) {
    return apply(work, by, List.of(step)).map(List::getLast);
  }

  /** All or none, in order; every refusal of every step at once. */
  public Outcome<List<UnitNow>> apply(Work work, By by, List<UnitStep> steps) {
    List<Refusal> refusals = new ArrayList<>();
    List<UnitNow> after = new ArrayList<>();
    List<AuditFact> facts = new ArrayList<>();
    for (UnitStep step : steps) {
      Outcome<UnitNow> outcome = one(work, by, step, facts);
      refusals.addAll(outcome.refusals());
      if (outcome instanceof Outcome.Done<UnitNow> done) {
        after.add(done.value());
      }
    }
    if (!refusals.isEmpty()) {
      return Outcome.refused(refusals);
    }
    // Last: whoever writes the journal holds its head until the end of the transaction.
    facts.forEach(fact -> journal.record(work, fact));
    return Outcome.done(after);
  }

  private Outcome<UnitNow> one(Work work, By by, UnitStep step, List<AuditFact> facts) {
    Optional<UnitNow> found = store.lock(work, step.unit());
    if (found.isEmpty()) {
      return Outcome.refused(new UnitUnknown());
    }
    UnitNow now = found.get();
    String name = names.of(work, now.unit(), by.at());
    List<Refusal> refusals = judge(by, now, step, name);
    if (!refusals.isEmpty()) {
      return Outcome.refused(refusals);
    }
    return placeMoves
        .apply(work, now, step, name)
        .then(
            moved ->
                write(work, by, now, step, moved, name)
                    .map(
                        event -> {
                          facts.add(
                              UnitFacts.of(
                                  by,
                                  now,
                                  event,
                                  name,
                                  placeMoves.name(work, moved.from()),
                                  placeMoves.name(work, moved.to())));
                          return now.after(event);
                        }));
  }

  private List<Refusal> judge(By by, UnitNow now, UnitStep step, String name) {
    List<Refusal> refusals = new ArrayList<>();
    if (Transitions.after(now.state(), step.move()).isEmpty()) {
      refusals.add(
          Transitions.isBackToStock(now.state(), step.move())
              ? new NeverBackToStock(name, now.state())
              : new MoveNotAllowed(name, step.move(), now.state()));
      return refusals;
    }
    if (NEED_A_REASON.contains(step.move()) && !by.why().isGiven()) {
      refusals.add(new WhyMissing(step.move()));
    }
    refusals.addAll(placeMoves.judge(by, now, step, name));
    return refusals;
  }

  private Outcome<CustodyEvent> write(
      Work work, By by, UnitNow now, UnitStep step, PlaceMoves.Moved moved, String name) {
    CustodyEvent event =
        new CustodyEvent(
            UUID.randomUUID(),
            now.id(),
            now.events() + 1,
            step.move(),
            Optional.of(now.state()),
            Transitions.after(now.state(), step.move()).orElseThrow(),
            moved.fromId(),
            moved.toId(),
            step.happened(),
            by.at(),
            by.actor(),
            by.why(),
            step.details());
    return store.add(work, now, event, moved.to().map(Position::tank))
        ? Outcome.done(event)
        : Outcome.refused(new UnitChangedMeanwhile(name));
  }

  void placeGivenUp(Work work, By by, UnitNow now) {
    journal.record(work, UnitFacts.placeGivenUp(by, now, names.of(work, now.unit(), by.at())));
  }

  /** Adds an identifier to a unit's chain; nothing in a chain is ever replaced. */
  public void identify(Work work, By by, UnitId unit, Identifier identifier) {
    UnitNow now = store.now(work, unit).orElseThrow();
    store.add(work, now.unit().lot(), Optional.of(unit), identifier);
    journal.record(work, UnitFacts.identified(work, by, now, identifier, names));
  }

  /** The lot's number, once the manufacturer gives it. Refused where it has another one. */
  public Outcome<Lot> number(Work work, By by, LotId id, String number) {
    Lot lot = store.lot(work, id).orElseThrow();
    if (!lot.number().isEmpty() && !lot.number().equals(number.strip())) {
      return Outcome.refused(new LotHasAnotherNumber(lot.number()));
    }
    Lot numbered =
        new Lot(id, lot.patient(), lot.product(), number.strip(), lot.units(), lot.kind());
    if (lot.number().isEmpty()) {
      store.number(work, id, numbered.number());
      journal.record(work, UnitFacts.numbered(by, numbered));
    }
    return Outcome.done(numbered);
  }

  /** Completes or corrects what a unit holds, as its certificate says; old values are journaled. */
  public Outcome<UnitNow> describe(Work work, By by, UnitId unit, UnitContent content) {
    Optional<UnitNow> now = store.lock(work, unit);
    if (now.isEmpty()) {
      return Outcome.refused(new UnitUnknown());
    }
    UnitContent was = now.get().unit().content();
    if (!was.equals(content)) {
      store.describe(work, unit, content);
      journal.record(work, UnitFacts.described(work, by, now.get(), content, names));
    }
    return Outcome.done(store.now(work, unit).orElseThrow());
  }

  /** How refusals and the journal name a unit. */
  String name(Work work, Unit unit, Instant at) {
    return names.of(work, unit, at);
  }

  public Optional<UnitNow> now(Work work, UnitId unit) {
    return store.now(work, unit);
  }

  public Optional<Lot> lot(Work work, LotId lot) {
    return store.lot(work, lot);
  }

  /** Units of this product that the patient has from an inventory. */
  public List<UnitNow> takenOver(Work work, PatientId patient, ProductId product) {
    return store.ofPatient(work, patient).stream()
        .filter(unit -> unit.unit().product().equals(product))
        .filter(
            unit ->
                store.history(work, unit.id()).stream()
                    .findFirst()
                    .filter(first -> first.move() == UnitMove.TAKE_OVER)
                    .isPresent())
        .toList();
  }

  /** The units of a lot, in their order n. */
  public List<UnitNow> units(Work work, LotId lot) {
    return store.ofLot(work, lot);
  }

  /** Every identifier of a unit: its lot's first, then its own. */
  public ChainOfIdentity identity(Work work, UnitId unit) {
    return store.identity(work, unit);
  }

  /** A unit's facts, oldest first. */
  public List<CustodyEvent> history(Work work, UnitId unit) {
    return store.history(work, unit);
  }

  /** Where a unit stood, oldest first. */
  public List<Stay> stays(Work work, UnitId unit) {
    return store.stays(work, unit);
  }
}
