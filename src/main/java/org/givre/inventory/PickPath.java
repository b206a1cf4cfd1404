package org.givre.inventory;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.givre.storage.Layout;
import org.givre.storage.Numbering;
import org.givre.storage.Place;

/**
 * The way that keeps the lid open least: each rack is lifted once, in the order in which they stand
 * side by side; as it rises its uppermost level comes first. Racks in which nothing is written come
 * last: they are looked at, not read.
 */
public final class PickPath {
  private PickPath() {}

  /** About what a hand needs to lift a rack and put it back, and to read one unit. */
  private static final Duration A_RACK = Duration.ofSeconds(20);

  private static final Duration A_UNIT = Duration.ofSeconds(6);

  /** A rack with its places, as {@code TankBook.rack} gives them. */
  public record Rack(String name, List<Place> places) {
    public Rack {
      places = List.copyOf(places);
    }

    boolean holdsSomething() {
      return places.stream().anyMatch(place -> !place.isFree());
    }
  }

  public static List<Stop> of(Layout layout, List<Rack> racks) {
    List<Rack> order = new ArrayList<>(racks.stream().filter(Rack::holdsSomething).toList());
    racks.stream().filter(rack -> !rack.holdsSomething()).forEach(order::add);
    return order.stream().map(rack -> stop(layout, rack)).toList();
  }

  private static Stop stop(Layout layout, Rack rack) {
    boolean falls = layout.numbering().levels() == Numbering.LevelOrder.FIRST_AT_TOP;
    Comparator<Place> fromAbove =
        Comparator.comparingInt(
            place -> falls ? place.position().level() : -place.position().level());
    return new Stop(
        rack.name(),
        rack.places().stream()
            .sorted(fromAbove.thenComparingInt(place -> place.position().slot()))
            .toList());
  }

  /** About how long the lid will be open. */
  public static Duration estimate(List<Stop> path) {
    Duration all = Duration.ZERO;
    for (Stop stop : path) {
      long units = stop.places().stream().filter(place -> !place.isFree()).count();
      all = all.plus(A_RACK).plus(A_UNIT.multipliedBy(units));
    }
    return all;
  }
}
