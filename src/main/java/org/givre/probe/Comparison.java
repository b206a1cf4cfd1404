package org.givre.probe;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One comparison of a device with its own display, signed by who looked.
 *
 * @param name of who looked, as it stood then
 */
public record Comparison(
    UUID id,
    DeviceId device,
    ProfileRef profile,
    Situation situation,
    Instant at,
    String name,
    List<Compared> values) {

  public Comparison {
    values = List.copyOf(values);
  }

  public boolean agrees() {
    return values.stream().allMatch(Compared::agrees);
  }
}
