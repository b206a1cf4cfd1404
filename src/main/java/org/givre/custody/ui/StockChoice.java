package org.givre.custody.ui;

import java.util.Optional;
import org.givre.storage.Place;
import org.givre.storage.PositionId;
import org.givre.storage.TankId;

/** What the stock page is at: a tank, a rack, a place of it. */
final class StockChoice {

  private TankId tank;
  private String rack = "";
  private PositionId position;
  private RackView view;

  TankId tank() {
    return tank;
  }

  String rack() {
    return rack;
  }

  RackView view() {
    return view;
  }

  void go(TankId other, String otherRack) {
    if (!other.equals(tank) || !otherRack.equals(rack)) {
      position = null;
    }
    tank = other;
    rack = otherRack;
  }

  void choose(PositionId place) {
    position = place;
  }

  void show(RackView looked) {
    view = looked;
    rack = looked.rack();
  }

  Optional<Place> place() {
    return position == null || view == null ? Optional.empty() : view.place(position);
  }

  boolean isAt(Place place) {
    return place.position().id().equals(position);
  }
}
