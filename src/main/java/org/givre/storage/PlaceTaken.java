package org.givre.storage;

import java.util.List;
import org.givre.kernel.Refusal;

/** Something stands in this place already; nothing is ever put out of its place. */
public record PlaceTaken(String path) implements Refusal {
  @Override
  public List<Object> facts() {
    return List.of(path);
  }
}
