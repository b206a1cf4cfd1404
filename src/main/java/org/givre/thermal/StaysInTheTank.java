package org.givre.thermal;

import java.util.List;
import org.givre.kernel.Refusal;

/** The place is in the tank that is evacuated. */
public record StaysInTheTank(String path) implements Refusal {
  @Override
  public List<Object> facts() {
    return List.of(path);
  }
}
