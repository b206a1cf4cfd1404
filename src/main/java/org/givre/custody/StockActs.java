package org.givre.custody;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.givre.access.By;
import org.givre.access.Permission;
import org.givre.kernel.Outcome;
import org.givre.kernel.Refusal;
import org.givre.kernel.Work;
import org.givre.kernel.Works;
import org.givre.measure.Celsius;
import org.givre.storage.Position;
import org.givre.storage.PositionId;
import org.givre.storage.Tank;

/** What a person does to units that stand in the stock: move, undo, set apart. */
public final class StockActs {

  /** Marks the move that takes another one back: it is not taken back in turn. */
  private static final String UNDOES = "undoes";

  private final Works works;
  private final UnitLedger ledger;
  private final CustodyStore store;
  private final StockPlaces places;

  public StockActs(Works works, UnitLedger ledger, CustodyStore store, StockPlaces places) {
    this.works = works;
    this.ledger = ledger;
    this.store = store;
    this.places = places;
  }

  /** To another place, in one act. Needs MOVE_STOCK; refused where the tank is too warm. */
  public Outcome<MovedUnit> move(By by, UnitId unit, PositionId to) {
    return move(by, UnitStep.of(UnitMove.MOVE, unit, by.at()).to(to));
  }

  private Outcome<MovedUnit> move(By by, UnitStep step) {
    UnitId unit = step.unit();
    PositionId to = step.to().orElseThrow();
    return works.act(
        work -> {
          List<Refusal> refusals = new ArrayList<>(by.notAllowed(Permission.MOVE_STOCK));
          refusals.addAll(tooWarm(work, by, unit, to));
          Optional<UnitNow> before = store.now(work, unit);
          Outcome<UnitNow> moved = ledger.apply(work, by, step);
          refusals.addAll(moved.refusals());
          return refusals.isEmpty()
              ? moved.map(now -> moved(work, by, before.orElseThrow(), now))
              : Outcome.refused(refusals);
        });
  }

  private MovedUnit moved(Work work, By by, UnitNow before, UnitNow now) {
    return new MovedUnit(
        now,
        now.events(),
        places.position(work, before.position().orElseThrow()).orElseThrow(),
        places.position(work, now.position().orElseThrow()).orElseThrow(),
        by.at());
  }

  private List<Refusal> tooWarm(Work work, By by, UnitId unit, PositionId to) {
    Optional<Celsius> limit =
        store.now(work, unit).flatMap(now -> places.limit(work, now.unit(), by.at()));
    Optional<Tank> tank = places.tankOf(work, to);
    if (limit.isEmpty() || tank.isEmpty() || tank.get().fits(limit.get())) {
      return List.of();
    }
    return List.of(new TankTooWarm(tank.get().name(), tank.get().setPoint(), limit.get()));
  }

  /**
   * Takes this person's last move back, as a new act. Refused where the unit moved since, or its
   * old place is taken.
   */
  public Outcome<MovedUnit> undo(By by, MovedUnit done) {
    Optional<MovedUnit> last = lastMove(by);
    boolean isLast =
        last.isPresent()
            && last.get().event() == done.event()
            && last.get().unit().id().equals(done.unit().id());
    if (!isLast) {
      return Outcome.refused(new NotYourLastMove(done.from().path() + " → " + done.to().path()));
    }
    return move(
        by,
        UnitStep.of(UnitMove.MOVE, done.unit().id(), by.at())
            .to(done.from().id())
            .with(UNDOES, Integer.toString(done.event())));
  }

  /**
   * The last move of this person that can still be undone: nothing happened to the unit since, and
   * it was no undoing itself.
   */
  public Optional<MovedUnit> lastMove(By by) {
    return works.read(
        work ->
            store
                .lastMoveBy(work, by.actor())
                .filter(event -> event.move() == UnitMove.MOVE)
                .filter(event -> !event.details().containsKey(UNDOES))
                .flatMap(event -> undoable(work, event)));
  }

  private Optional<MovedUnit> undoable(Work work, CustodyEvent event) {
    UnitNow now = store.now(work, event.unit()).orElseThrow();
    Optional<Position> from = event.from().flatMap(id -> places.position(work, id));
    Optional<Position> to = event.to().flatMap(id -> places.position(work, id));
    boolean untouched = now.events() == event.order();
    return untouched && from.isPresent() && to.isPresent()
        ? Optional.of(new MovedUnit(now, event.order(), from.get(), to.get(), event.happened()))
        : Optional.empty();
  }

  /** Sets a unit in stock apart for its patient. Needs MOVE_STOCK. */
  public Outcome<UnitNow> reserve(By by, UnitId unit) {
    return simple(by, UnitStep.of(UnitMove.RESERVE, unit, by.at()));
  }

  public Outcome<UnitNow> unreserve(By by, UnitId unit) {
    return simple(by, UnitStep.of(UnitMove.UNRESERVE, unit, by.at()));
  }

  /** Gives up the place that is held for a unit. Needs MOVE_STOCK. */
  public Outcome<UnitNow> giveUpPlace(By by, UnitId unit) {
    return works.act(
        work -> {
          List<Refusal> refusals = new ArrayList<>(by.notAllowed(Permission.MOVE_STOCK));
          Optional<UnitNow> now = store.now(work, unit);
          if (now.isEmpty()) {
            refusals.add(new UnitUnknown());
          }
          if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
          }
          places.giveUp(work, unit);
          ledger.placeGivenUp(work, by, now.get());
          return Outcome.done(now.get());
        });
  }

  private Outcome<UnitNow> simple(By by, UnitStep step) {
    return works.act(
        work -> {
          List<Refusal> refusals = new ArrayList<>(by.notAllowed(Permission.MOVE_STOCK));
          Outcome<UnitNow> outcome = ledger.apply(work, by, step);
          refusals.addAll(outcome.refusals());
          return refusals.isEmpty() ? outcome : Outcome.refused(refusals);
        });
  }

  /** Places for a unit, the best first. */
  public List<Position> placesFor(By by, UnitId unit, int most) {
    return works.read(
        work ->
            store
                .now(work, unit)
                .map(now -> places.forUnit(work, now, by.at(), most))
                .orElse(List.of()));
  }
}
