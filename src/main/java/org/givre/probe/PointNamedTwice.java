package org.givre.probe;

import java.util.List;
import org.givre.kernel.Refusal;

/** Two points of one profile have one name, or read the same register. */
public record PointNamedTwice(String first, String second) implements Refusal {
  @Override
  public List<Object> facts() {
    return List.of(first, second);
  }
}
