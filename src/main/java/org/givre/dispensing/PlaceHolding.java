package org.givre.dispensing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.givre.access.By;
import org.givre.access.Permission;
import org.givre.audit.Journal;
import org.givre.audit.Subject;
import org.givre.custody.StockPlaces;
import org.givre.custody.TankTooWarm;
import org.givre.custody.UnitLedger;
import org.givre.custody.UnitNames;
import org.givre.custody.UnitNow;
import org.givre.custody.UnitUnknown;
import org.givre.kernel.Outcome;
import org.givre.kernel.Refusal;
import org.givre.kernel.Work;
import org.givre.kernel.Works;
import org.givre.measure.Celsius;
import org.givre.storage.Places;
import org.givre.storage.Position;
import org.givre.storage.PositionId;
import org.givre.storage.Reservation;
import org.givre.storage.Tank;

/**
 * Holds a place of a tank for each unit on its way, while the shipper is still closed: nobody looks
 * for a free place with a bag in the hand.
 */
public final class PlaceHolding {

  private final Works works;
  private final Journal journal;
  private final UnitLedger ledger;
  private final Places places;
  private final StockPlaces stock;
  private final UnitNames names;

  public PlaceHolding(
      Works works,
      Journal journal,
      UnitLedger ledger,
      Places places,
      StockPlaces stock,
      UnitNames names) {
    this.works = works;
    this.journal = journal;
    this.ledger = ledger;
    this.places = places;
    this.stock = stock;
    this.names = names;
  }

  /**
   * Needs RECEIVE. Refused: {@link UnitUnknown}, {@link TankTooWarm}, and what {@link
   * Places#reserve} refuses.
   */
  public Outcome<Position> hold(By by, UnitNow unit, PositionId position) {
    return works.act(work -> hold(work, by, unit, position));
  }

  private Outcome<Position> hold(Work work, By by, UnitNow unit, PositionId position) {
    List<Refusal> refusals = new ArrayList<>(by.notAllowed(Permission.RECEIVE));
    if (ledger.now(work, unit.id()).isEmpty()) {
      refusals.add(new UnitUnknown());
    }
    tooWarm(work, by, unit, position).ifPresent(refusals::add);
    if (!refusals.isEmpty()) {
      return Outcome.refused(refusals);
    }
    Reservation wanted =
        new Reservation(position, unit.id().occupant(), Reservation.Kind.ARRIVAL, Optional.empty());
    return places.reserve(work, wanted).map(held -> noted(work, by, unit, held));
  }

  private Optional<Refusal> tooWarm(Work work, By by, UnitNow unit, PositionId position) {
    Optional<Celsius> limit = stock.limit(work, unit.unit(), by.at());
    Optional<Tank> tank =
        places.position(work, position).flatMap(place -> places.tank(work, place.tank()));
    return limit.isPresent() && tank.isPresent() && !tank.get().fits(limit.get())
        ? Optional.of(new TankTooWarm(tank.get().name(), tank.get().setPoint(), limit.get()))
        : Optional.empty();
  }

  private Position noted(Work work, By by, UnitNow unit, Position held) {
    Subject subject =
        new Subject("unit", unit.id().toString(), names.of(work, unit.unit(), by.at()));
    journal.record(
        work, by.fact("dispensing.place-held", subject).with("place", places.name(work, held)));
    return held;
  }

  /** The places that may be held for a unit, the best first. */
  public List<Position> placesFor(By by, UnitNow unit, int most) {
    return works.read(work -> stock.forUnit(work, unit, by.at(), most));
  }

  /** The place held for a unit. */
  public Optional<Position> heldFor(UnitNow unit) {
    return works.read(
        work ->
            places
                .reservationOf(work, unit.id().occupant())
                .flatMap(held -> places.position(work, held.position())));
  }
}
