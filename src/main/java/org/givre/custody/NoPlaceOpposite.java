package org.givre.custody;

import java.util.List;
import org.givre.kernel.Refusal;

/** The other rack has no such place: its levels or positions are fewer. */
public record NoPlaceOpposite(String place, String rack) implements Refusal {
  @Override
  public List<Object> facts() {
    return List.of(place, rack);
  }
}
