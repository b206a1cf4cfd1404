package org.givre.thermal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.UUID;
import org.givre.access.By;
import org.givre.access.Permission;
import org.givre.audit.Journal;
import org.givre.audit.Subject;
import org.givre.custody.StockPlaces;
import org.givre.custody.UnitId;
import org.givre.custody.UnitLedger;
import org.givre.custody.UnitMove;
import org.givre.custody.UnitNow;
import org.givre.custody.UnitState;
import org.givre.custody.UnitStep;
import org.givre.kernel.Outcome;
import org.givre.kernel.Refusal;
import org.givre.kernel.Work;
import org.givre.kernel.Works;
import org.givre.patient.Patient;
import org.givre.product.ProductSheet;
import org.givre.storage.Places;
import org.givre.storage.Position;
import org.givre.storage.PositionId;
import org.givre.storage.Reservation;
import org.givre.storage.Tank;
import org.givre.storage.TankId;
import org.givre.storage.TankPurpose;
import org.givre.storage.TankUnknown;

/**
 * Carrying all units of a failing tank elsewhere, in rescue order, each to a place held for it.
 * Done by one person, recorded as it is done, so that an interrupted evacuation goes on where it
 * stopped; reviewed by a pharmacist afterwards.
 */
public final class Evacuations {

  private static final int LOOKED_AT = 500;

  private final Works works;
  private final Journal journal;
  private final EvacuationStore store;
  private final Stock stock;
  private final StoredStake.Owners owners;

  /** Units and places. */
  public record Stock(
      ThermalHistory.Stays stays, UnitLedger ledger, Places places, StockPlaces suits) {}

  public Evacuations(
      Works works, Journal journal, EvacuationStore store, Stock stock, StoredStake.Owners owners) {
    this.works = works;
    this.journal = journal;
    this.store = store;
    this.stock = stock;
    this.owners = owners;
  }

  /**
   * Begins: every unit gets its turn, and a place elsewhere where one is free. Needs MOVE_STOCK and
   * a reason. Refused: {@link TankUnknown}, {@link EvacuationOpenAlready}, {@link NothingToRescue},
   * {@link EvacuationReasonMissing}.
   */
  public Outcome<Evacuation> begin(By by, TankId id) {
    return works.act(
        work -> {
          List<Refusal> refusals = new ArrayList<>(by.notAllowed(Permission.MOVE_STOCK));
          Optional<Tank> tank = stock.places().tank(work, id);
          List<UnitNow> units = stock.stays().custody().inTank(work, id);
          if (tank.isEmpty()) {
            refusals.add(new TankUnknown());
          } else if (store.openIn(work, id).isPresent()) {
            refusals.add(new EvacuationOpenAlready(tank.get().name()));
          } else if (units.isEmpty()) {
            refusals.add(new NothingToRescue(tank.get().name()));
          }
          if (!by.why().isGiven()) {
            refusals.add(new EvacuationReasonMissing());
          }
          return refusals.isEmpty()
              ? Outcome.done(begun(work, by, tank.orElseThrow(), units))
              : Outcome.refused(refusals);
        });
  }

  private Evacuation begun(Work work, By by, Tank tank, List<UnitNow> units) {
    Evacuation begun =
        new Evacuation(
            new EvacuationId(UUID.randomUUID()),
            tank.id(),
            by.at(),
            by.actor(),
            by.why().words(),
            Optional.empty(),
            Optional.empty());
    List<Rescue> rescues = new ArrayList<>();
    Set<PositionId> given = new HashSet<>();
    for (UnitNow unit : inOrder(work, by, units)) {
      Optional<PositionId> to = held(work, by, tank, unit, given);
      rescues.add(new Rescue(rescues.size() + 1, unit.id(), unit.position().orElseThrow(), to));
    }
    store.add(work, begun, rescues);
    journal.record(
        work,
        by.fact("thermal.evacuation-begun", subject(begun, tank))
            .with("units", rescues.size())
            .with("without-place", rescues.stream().filter(one -> one.to().isEmpty()).count()));
    return begun;
  }

  private static Subject subject(Evacuation evacuation, Tank tank) {
    return new Subject("evacuation", evacuation.id().toString(), tank.name());
  }

  /** The strictest limit first, then what is set apart for an infusion, then by place. */
  private List<UnitNow> inOrder(Work work, By by, List<UnitNow> units) {
    return units.stream()
        .sorted(
            Comparator.comparingDouble((UnitNow unit) -> limit(work, by, unit).orElse(0))
                .thenComparing(unit -> !unit.state().equals(UnitState.RESERVED))
                .thenComparing(
                    unit ->
                        unit.position()
                            .flatMap(id -> stock.places().position(work, id))
                            .map(Position::path)
                            .orElse("")))
        .toList();
  }

  private OptionalDouble limit(Work work, By by, UnitNow unit) {
    return stock
        .suits()
        .limit(work, unit.unit(), by.at())
        .map(limit -> OptionalDouble.of(limit.degrees()))
        .orElse(OptionalDouble.empty());
  }

  /** Holds the first place that suits, the named back-up's first. */
  private Optional<PositionId> held(
      Work work, By by, Tank failing, UnitNow unit, Set<PositionId> given) {
    for (Tank other : refuges(work, failing, unit)) {
      Optional<Position> free =
          stock.stays().storage().free(work, other.id(), LOOKED_AT).stream()
              .filter(place -> !given.contains(place.id()))
              .findFirst();
      boolean suits =
          free.isPresent() && stock.suits().unfit(work, by, unit.id(), free.get().id()).isEmpty();
      if (suits) {
        Reservation rescue =
            new Reservation(
                free.get().id(), unit.id().occupant(), Reservation.Kind.RESCUE, Optional.empty());
        if (stock.places().reserve(work, rescue).isDone()) {
          given.add(free.get().id());
          return Optional.of(free.get().id());
        }
      }
    }
    return Optional.empty();
  }

  private List<Tank> refuges(Work work, Tank failing, UnitNow unit) {
    Optional<TankId> named = stock.stays().storage().backup(work, failing.id()).map(Tank::id);
    boolean apart = unit.isQuarantined() || failing.purpose() == TankPurpose.QUARANTINE;
    return stock.stays().storage().tanks(work).stream()
        .filter(other -> !other.id().equals(failing.id()))
        .filter(other -> apart || other.purpose() != TankPurpose.QUARANTINE)
        .sorted(
            Comparator.comparing((Tank other) -> !named.equals(Optional.of(other.id())))
                .thenComparing(other -> other.purpose() != TankPurpose.BACKUP))
        .toList();
  }

  /**
   * Notes that a unit was carried to a place: the one held for it, or another that suits. Needs
   * MOVE_STOCK alone: whoever is there does it. Refused: {@link NotOfThisTank}, {@link
   * StaysInTheTank}, and what a move refuses.
   */
  public Outcome<EvacuationProgress> rescued(By by, EvacuationId id, UnitId unit, PositionId to) {
    return works.act(
        work -> {
          List<Refusal> refusals = new ArrayList<>(by.notAllowed(Permission.MOVE_STOCK));
          Optional<Evacuation> found = open(work, id, refusals);
          Optional<UnitNow> now = stock.stays().custody().lock(work, unit);
          found.ifPresent(evacuation -> wrongEnds(work, by, evacuation, now, to, refusals));
          refusals.addAll(stock.suits().unfit(work, by, unit, to));
          Outcome<UnitNow> moved =
              stock
                  .ledger()
                  .apply(
                      work,
                      by,
                      UnitStep.of(UnitMove.MOVE, unit, by.at())
                          .to(to)
                          .with("evacuation", id.toString()));
          refusals.addAll(moved.refusals());
          return refusals.isEmpty()
              ? Outcome.done(progress(work, found.orElseThrow(), by))
              : Outcome.refused(refusals);
        });
  }

  private Optional<Evacuation> open(Work work, EvacuationId id, List<Refusal> refusals) {
    Optional<Evacuation> found = store.find(work, id);
    if (found.isEmpty()) {
      refusals.add(new EvacuationUnknown());
    } else if (!found.get().isOpen()) {
      refusals.add(new EvacuationEnded());
    }
    return found;
  }

  private void wrongEnds(
      Work work,
      By by,
      Evacuation evacuation,
      Optional<UnitNow> now,
      PositionId to,
      List<Refusal> refusals) {
    boolean stands =
        now.flatMap(UnitNow::position)
            .flatMap(place -> stock.places().position(work, place))
            .filter(place -> place.tank().equals(evacuation.tank()))
            .isPresent();
    if (!stands) {
      refusals.add(
          new NotOfThisTank(
              now.map(unit -> owner(work, unit)).filter(name -> !name.isEmpty()).orElse("?")));
    }
    stock
        .places()
        .position(work, to)
        .filter(place -> place.tank().equals(evacuation.tank()))
        .ifPresent(place -> refusals.add(new StaysInTheTank(place.path())));
  }

  /**
   * Ends it: nothing is left, or a reason is given why something is. Places still held for what is
   * left are free again. Refused: {@link UnitsLeft}.
   */
  public Outcome<Evacuation> end(By by, EvacuationId id) {
    return works.act(
        work -> {
          List<Refusal> refusals = new ArrayList<>(by.notAllowed(Permission.MOVE_STOCK));
          Optional<Evacuation> found = open(work, id, refusals);
          List<EvacuationProgress.Line> left =
              found.map(one -> progress(work, one, by).waiting()).orElse(List.of());
          if (!left.isEmpty() && !by.why().isGiven()) {
            refusals.add(new UnitsLeft(left.size()));
          }
          if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
          }
          left.forEach(line -> stock.places().unreserve(work, line.unit().id().occupant()));
          store.end(work, id, by.at());
          Tank tank = stock.places().tank(work, found.get().tank()).orElseThrow();
          journal.record(
              work,
              by.fact("thermal.evacuation-ended", subject(found.get(), tank))
                  .with("left", left.size()));
          return Outcome.done(store.find(work, id).orElseThrow());
        });
  }

  /** A pharmacist has looked at what was done. Needs ACCEPT_STOCK. */
  public Outcome<Evacuation> review(By by, EvacuationId id) {
    return works.act(
        work -> {
          List<Refusal> refusals = new ArrayList<>(by.notAllowed(Permission.ACCEPT_STOCK));
          Optional<Evacuation> found = store.find(work, id);
          if (found.isEmpty()) {
            refusals.add(new EvacuationUnknown());
          }
          if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
          }
          store.review(work, id, by.actor(), by.at());
          Tank tank = stock.places().tank(work, found.get().tank()).orElseThrow();
          journal.record(work, by.fact("thermal.evacuation-reviewed", subject(found.get(), tank)));
          return Outcome.done(store.find(work, id).orElseThrow());
        });
  }

  public Optional<EvacuationProgress> openIn(By by, TankId tank) {
    return works.read(work -> store.openIn(work, tank).map(one -> progress(work, one, by)));
  }

  public Optional<EvacuationProgress> progress(By by, EvacuationId id) {
    return works.read(work -> store.find(work, id).map(one -> progress(work, one, by)));
  }

  /** Those that no pharmacist has reviewed. */
  public List<Evacuation> toReview() {
    return works.read(store::toReview);
  }

  private EvacuationProgress progress(Work work, Evacuation evacuation, By by) {
    String tank = stock.places().tank(work, evacuation.tank()).map(Tank::name).orElse("");
    return new EvacuationProgress(
        evacuation,
        tank,
        store.rescues(work, evacuation.id()).stream()
            .map(rescue -> line(work, by, evacuation, rescue))
            .toList());
  }

  private EvacuationProgress.Line line(Work work, By by, Evacuation evacuation, Rescue rescue) {
    UnitNow unit = stock.ledger().now(work, rescue.unit()).orElseThrow();
    Optional<Position> stands =
        unit.position().flatMap(place -> stock.places().position(work, place));
    Optional<Position> to = rescue.to().flatMap(place -> stock.places().position(work, place));
    boolean waiting = stands.filter(place -> place.tank().equals(evacuation.tank())).isPresent();
    Optional<ProductSheet> sheet = owners.products().inForce(work, unit.unit().product(), by.at());
    return new EvacuationProgress.Line(
        rescue,
        unit,
        sheet.map(ProductSheet::name).orElse(unit.unit().product().code())
            + " "
            + unit.unit().content().n()
            + "/"
            + unit.unit().content().of(),
        owner(work, unit),
        limit(work, by, unit),
        stock.places().position(work, rescue.from()).orElseThrow(),
        to,
        to.flatMap(place -> stock.places().tank(work, place.tank())).map(Tank::name).orElse(""),
        stands.map(place -> stock.places().name(work, place)).orElse(""),
        waiting ? EvacuationProgress.State.WAITING : EvacuationProgress.State.RESCUED);
  }

  private String owner(Work work, UnitNow unit) {
    return owners.patients().find(work, unit.unit().patient()).map(Patient::displayName).orElse("");
  }
}
