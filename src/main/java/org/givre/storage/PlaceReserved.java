package org.givre.storage;

import java.util.List;
import org.givre.kernel.Refusal;

/** This place is held for another unit. */
public record PlaceReserved(String path) implements Refusal {
  @Override
  public List<Object> facts() {
    return List.of(path);
  }
}
