package org.givre.inventory;

import java.util.List;
import org.givre.kernel.Refusal;

/** Positions that are written as taken were not looked at. */
public record PlacesLeft(int places) implements Refusal {
  @Override
  public List<Object> facts() {
    return List.of(places);
  }
}
