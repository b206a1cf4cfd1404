package org.givre.inventory;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.givre.storage.Place;
import org.givre.storage.PlaceState;
import org.givre.storage.PositionId;

/** An inventory as far as it has come. */
public record Progress(
    Inventory inventory, List<Stop> path, Map<PositionId, Seen> seen, LidTime lid) {

  public Progress {
    path = List.copyOf(path);
    seen = Map.copyOf(seen);
  }

  /** The next position to be read: one that is written as taken and was not seen yet. */
  public Optional<Place> next() {
    return path.stream()
        .flatMap(stop -> stop.places().stream())
        .filter(Progress::isWritten)
        .filter(place -> !seen.containsKey(place.position().id()))
        .findFirst();
  }

  public static boolean isWritten(Place place) {
    return place.state() instanceof PlaceState.Occupied;
  }

  public int toRead() {
    return (int)
        path.stream().flatMap(stop -> stop.places().stream()).filter(Progress::isWritten).count();
  }

  /** Written positions not seen yet. */
  public int left() {
    return (int)
        path.stream()
            .flatMap(stop -> stop.places().stream())
            .filter(Progress::isWritten)
            .filter(place -> !seen.containsKey(place.position().id()))
            .count();
  }

  /** Whatever was not as written, in the order of the way. */
  public List<Seen> discrepancies() {
    return path.stream()
        .flatMap(stop -> stop.places().stream())
        .map(place -> seen.get(place.position().id()))
        .filter(found -> found != null && found.finding().isDiscrepancy())
        .toList();
  }
}
