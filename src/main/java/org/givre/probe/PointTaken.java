package org.givre.probe;

import java.util.List;
import org.givre.kernel.Refusal;

/** This point watches a tank already: the same probe would be configured twice. */
public record PointTaken(String point, String device, String tank) implements Refusal {
  @Override
  public List<Object> facts() {
    return List.of(point, device, tank);
  }
}
