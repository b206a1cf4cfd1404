package org.givre.storage;

import java.util.List;
import org.givre.kernel.Refusal;

/** The unit stands in a place already; it is moved, not put twice. */
public record AlreadyPlaced(String path) implements Refusal {
  @Override
  public List<Object> facts() {
    return List.of(path);
  }
}
