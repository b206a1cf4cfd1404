package org.givre.inventory;

import java.util.List;
import org.givre.kernel.Refusal;

/** The position is in none of the racks that are inventoried. */
public record PlaceNotOnTheWay(String place) implements Refusal {
  @Override
  public List<Object> facts() {
    return List.of(place);
  }
}
