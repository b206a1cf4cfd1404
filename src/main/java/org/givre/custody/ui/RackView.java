package org.givre.custody.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.givre.storage.OccupantId;
import org.givre.storage.Place;
import org.givre.storage.PlaceState;
import org.givre.storage.PositionId;
import org.givre.storage.RackUse;
import org.givre.storage.TankUse;

/** A tank and one of its racks as they are at one instant. */
record RackView(
    TankUse tank,
    String rack,
    List<Place> places,
    Map<OccupantId, UnitShown> units,
    Optional<Backup> backup) {

  /**
   * The tank that takes over.
   *
   * @param free its free places, none where it is too warm for what stands here
   */
  record Backup(String tank, int free, Fit fit) {}

  /** Whether it bears what stands here. */
  enum Fit {
    COLD_ENOUGH,
    TOO_WARM
  }

  RackUse use() {
    return tank.racks().stream().filter(use -> use.rack().equals(rack)).findFirst().orElseThrow();
  }

  Optional<Place> place(PositionId id) {
    return places.stream().filter(place -> place.position().id().equals(id)).findFirst();
  }

  /** Who stands in a place, or for whom it is held. */
  Optional<UnitShown> unit(Place place) {
    return switch (place.state()) {
      case PlaceState.Occupied occupied -> Optional.ofNullable(units.get(occupied.occupant()));
      case PlaceState.Reserved held -> Optional.ofNullable(units.get(held.reservation().holder()));
      case PlaceState.Free free -> Optional.empty();
      case PlaceState.Blocked blocked -> Optional.empty();
    };
  }
}
