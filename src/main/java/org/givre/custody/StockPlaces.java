package org.givre.custody;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.givre.access.By;
import org.givre.kernel.Refusal;
import org.givre.kernel.Work;
import org.givre.measure.Celsius;
import org.givre.product.ProductSheet;
import org.givre.product.Products;
import org.givre.storage.Places;
import org.givre.storage.Position;
import org.givre.storage.PositionId;
import org.givre.storage.Tank;
import org.givre.storage.TankBook;
import org.givre.storage.TankPurpose;

/**
 * Proposes places for a unit: a tank of the right purpose whose set point is not above the
 * product's limit, near the patient's other units first.
 */
public final class StockPlaces {

  /** Enough to find one near any other; a tank has some 500 places. */
  private static final int LOOKED_AT = 2000;

  private final TankBook tanks;
  private final Places places;
  private final Products products;
  private final CustodyStore store;

  public StockPlaces(TankBook tanks, Places places, Products products, CustodyStore store) {
    this.tanks = tanks;
    this.places = places;
    this.products = products;
    this.store = store;
  }

  Optional<Position> position(Work work, PositionId id) {
    return places.position(work, id);
  }

  void giveUp(Work work, UnitId unit) {
    places.unreserve(work, unit.occupant());
  }

  Optional<Tank> tankOf(Work work, PositionId id) {
    return places.position(work, id).flatMap(position -> places.tank(work, position.tank()));
  }

  /** Why a unit may not be put there, as far as the tank goes; empty where it may. */
  public List<Refusal> unfit(Work work, By by, UnitId unit, PositionId to) {
    Optional<Celsius> limit =
        store.now(work, unit).flatMap(now -> limit(work, now.unit(), by.at()));
    Optional<Tank> tank = tankOf(work, to);
    if (limit.isEmpty() || tank.isEmpty()) {
      return List.of();
    }
    List<Refusal> unfit = new ArrayList<>();
    if (!tank.get().fits(limit.get())) {
      unfit.add(new TankTooWarm(tank.get().name(), tank.get().setPoint(), limit.get()));
    }
    LotKind kind = kind(work, unit);
    if (!suits(kind, tank.get().purpose())) {
      unfit.add(new OtherTankForThis(tank.get().name(), kind));
    }
    return unfit;
  }

  private LotKind kind(Work work, UnitId unit) {
    return store
        .now(work, unit)
        .flatMap(now -> store.lot(work, now.unit().lot()))
        .map(Lot::kind)
        .orElse(LotKind.MEDICINE);
  }

  /** Cells that await the manufacturer stay out of the medicines' tanks, and the reverse. */
  private static boolean suits(LotKind kind, TankPurpose purpose) {
    return switch (purpose) {
      case CELLS -> !kind.isMedicine();
      case STOCK -> kind != LotKind.COLLECTED_CELLS;
      case QUARANTINE, BACKUP -> true;
    };
  }

  /** The limit that a tank must keep for this unit; empty where the product has no sheet. */
  public Optional<Celsius> limit(Work work, Unit unit, Instant at) {
    return products
        .inForce(work, unit.product(), at)
        .map(ProductSheet::limit)
        .map(limit -> limit.value());
  }

  /** At most {@code most} free places, the best first. */
  public List<Position> forUnit(Work work, UnitNow unit, Instant at, int most) {
    TankPurpose purpose = purpose(work, unit);
    Optional<Celsius> limit = limit(work, unit.unit(), at);
    if (limit.isEmpty()) {
      return List.of();
    }
    Set<String> near = neighbours(work, unit);
    Stream<Position> kept =
        places
            .reservationOf(work, unit.id().occupant())
            .flatMap(held -> places.position(work, held.position()))
            .stream();
    Stream<Position> free =
        tanks.free(work, purpose, limit.get(), LOOKED_AT).stream()
            .sorted(Comparator.comparing(position -> !near.contains(rackOf(position))));
    return Stream.concat(kept, free).limit(most).toList();
  }

  private TankPurpose purpose(Work work, UnitNow unit) {
    if (unit.isQuarantined()) {
      return TankPurpose.QUARANTINE;
    }
    return kind(work, unit.id()) == LotKind.COLLECTED_CELLS ? TankPurpose.CELLS : TankPurpose.STOCK;
  }

  private Set<String> neighbours(Work work, UnitNow unit) {
    Set<String> racks = new HashSet<>();
    store.ofPatient(work, unit.unit().patient()).stream()
        .flatMap(other -> other.position().stream())
        .flatMap(id -> places.position(work, id).stream())
        .forEach(position -> racks.add(rackOf(position)));
    return racks;
  }

  private static String rackOf(Position position) {
    return position.tank() + "/" + position.rack();
  }
}
