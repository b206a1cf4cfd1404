package org.givre.custody;

import java.util.List;
import org.givre.kernel.Refusal;

/** A move to the place where the unit stands. */
public record AlreadyThere(String unit, String path) implements Refusal {
  @Override
  public List<Object> facts() {
    return List.of(unit, path);
  }
}
