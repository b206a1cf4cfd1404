package org.givre.probe;

import java.util.List;
import org.givre.kernel.Refusal;

/** The device's profile has no such point. */
public record PointUnknown(String point, String profile) implements Refusal {
  @Override
  public List<Object> facts() {
    return List.of(point, profile);
  }
}
