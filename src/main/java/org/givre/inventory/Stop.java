package org.givre.inventory;

import java.util.List;
import org.givre.storage.Place;

/** One rack on the way, lifted once: its positions in the order in which they come into sight. */
public record Stop(String rack, List<Place> places) {
  public Stop {
    places = List.copyOf(places);
  }
}
