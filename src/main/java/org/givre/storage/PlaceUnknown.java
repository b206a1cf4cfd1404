package org.givre.storage;

import java.util.List;
import org.givre.kernel.Refusal;

/** No tank has this place. */
public record PlaceUnknown(String place) implements Refusal {
  @Override
  public List<Object> facts() {
    return List.of(place);
  }
}
