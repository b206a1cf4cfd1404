package org.givre.custody;

import java.util.List;
import java.util.Optional;
import org.givre.access.By;
import org.givre.kernel.Outcome;
import org.givre.kernel.Refusal;
import org.givre.kernel.Work;
import org.givre.storage.OccupantId;
import org.givre.storage.Places;
import org.givre.storage.Position;
import org.givre.storage.PositionId;
import org.givre.storage.Reservation;

/** What a step does to places: which one the unit leaves, which one it takes. */
final class PlaceMoves {

  private final Places places;

  PlaceMoves(Places places) {
    this.places = places;
  }

  /** Where a unit stood before a step and stands after it. */
  record Moved(Optional<Position> from, Optional<Position> to) {
    static final Moved NOWHERE = new Moved(Optional.empty(), Optional.empty());

    Optional<PositionId> fromId() {
      return from.map(Position::id);
    }

    Optional<PositionId> toId() {
      return to.map(Position::id);
    }
  }

  /** Why the step cannot be done as far as places go, before anything is written. */
  List<Refusal> judge(By by, UnitNow now, UnitStep step, String name) {
    boolean stands = now.position().isPresent();
    List<Refusal> lacking =
        switch (step.move()) {
          case MOVE -> stands ? needsPlace(step, name) : List.of(new NotInAPlace(name));
          case PLACE -> needsPlace(step, name);
          case ACCEPT -> stands ? List.of() : needsPlace(step, name);
          default -> List.of();
        };
    if (!lacking.isEmpty() || !changesPlace(now, step)) {
      return lacking;
    }
    boolean early = stands && step.happened().isBefore(now.standsSince());
    return early || step.happened().isAfter(by.at())
        ? List.of(new PlaceTimeImpossible(name))
        : List.of();
  }

  private static List<Refusal> needsPlace(UnitStep step, String name) {
    return step.to().isPresent() ? List.of() : List.of(new PlaceNeeded(name));
  }

  private static boolean changesPlace(UnitNow now, UnitStep step) {
    return switch (step.move()) {
      case MOVE, PLACE, ACCEPT, QUARANTINE, LIFT -> step.to().isPresent();
      case TAKE_OUT, PUT_BACK, DESTROY, RETURN, LOSE -> now.position().isPresent();
      default -> false;
    };
  }

  Outcome<Moved> apply(Work work, UnitNow now, UnitStep step, String name) {
    return switch (step.move()) {
      case MOVE, PLACE, ACCEPT, QUARANTINE, LIFT ->
          step.to().isPresent() ? go(work, now, step, name) : Outcome.done(Moved.NOWHERE);
      case TAKE_OUT, PUT_BACK, DESTROY, RETURN, LOSE -> Outcome.done(leave(work, now, step));
      default -> Outcome.done(Moved.NOWHERE);
    };
  }

  private Outcome<Moved> go(Work work, UnitNow now, UnitStep step, String name) {
    PositionId to = step.to().orElseThrow();
    OccupantId unit = now.id().occupant();
    if (now.position().equals(step.to())) {
      return step.move() == UnitMove.MOVE || step.move() == UnitMove.PLACE
          ? Outcome.refused(new AlreadyThere(name, places.position(work, to).orElseThrow().path()))
          : Outcome.done(Moved.NOWHERE);
    }
    boolean stands = now.position().isPresent() && step.move() != UnitMove.PLACE;
    return (stands
            ? places.move(work, to, unit, step.happened())
            : places.occupy(work, to, unit, step.happened()))
        .map(position -> new Moved(stood(work, now), Optional.of(position)));
  }

  private Moved leave(Work work, UnitNow now, UnitStep step) {
    OccupantId unit = now.id().occupant();
    places.vacate(work, unit);
    places.unreserve(work, unit);
    if (step.leaving() == UnitStep.Leaving.KEEPS_THE_PLACE && now.position().isPresent()) {
      places.reserve(
          work,
          new Reservation(now.position().get(), unit, Reservation.Kind.KEPT, Optional.empty()));
    }
    return new Moved(stood(work, now), Optional.empty());
  }

  private Optional<Position> stood(Work work, UnitNow now) {
    return now.position().flatMap(id -> places.position(work, id));
  }

  /** "Cuve 1, C-02-1", or nothing. */
  String name(Work work, Optional<Position> position) {
    return position.map(p -> places.name(work, p)).orElse("");
  }
}
