package org.givre.custody;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.givre.kernel.Outcome;
import org.givre.kernel.Refusal;
import org.givre.storage.Place;
import org.givre.storage.PlaceState;
import org.givre.storage.TankBook;

/** Works out where each unit of a rack or a level goes when the whole is moved: place for place. */
public final class RackMoves {

  private final TankBook tanks;

  public RackMoves(TankBook tanks) {
    this.tanks = tanks;
  }

  /**
   * Every unit of a part to the same place of another part. Refused: {@link NothingToMove}, {@link
   * NoPlaceOpposite}. What is taken, blocked or too warm is refused by the move itself.
   */
  public Outcome<List<Carry>> plan(RackPart from, RackPart to) {
    List<Place> source = tanks.rack(from.tank(), from.rack());
    List<Place> goal = tanks.rack(to.tank(), to.rack());
    List<Carry> carries = new ArrayList<>();
    List<Refusal> refusals = new ArrayList<>();
    for (Place place : source) {
      if (from.holds(place.position())
          && place.state() instanceof PlaceState.Occupied(var occupant, var since)) {
        opposite(goal, place, to)
            .ifPresentOrElse(
                there ->
                    carries.add(
                        new Carry(
                            UnitId.of(occupant), place.position().id(), there.position().id())),
                () -> refusals.add(new NoPlaceOpposite(place.position().path(), to.rack())));
      }
    }
    if (carries.isEmpty() && refusals.isEmpty()) {
      refusals.add(new NothingToMove(from.rack()));
    }
    return refusals.isEmpty() ? Outcome.done(List.copyOf(carries)) : Outcome.refused(refusals);
  }

  private static Optional<Place> opposite(List<Place> goal, Place place, RackPart to) {
    int level = to.levelFor(place.position().level());
    int slot = place.position().slot();
    return goal.stream()
        .filter(there -> there.position().level() == level && there.position().slot() == slot)
        .findFirst();
  }
}
