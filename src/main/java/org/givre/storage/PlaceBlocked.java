package org.givre.storage;

import java.util.List;
import org.givre.kernel.Refusal;

/** Nothing may be put into this place. */
public record PlaceBlocked(String path, String why) implements Refusal {
  @Override
  public List<Object> facts() {
    return List.of(path, why);
  }
}
