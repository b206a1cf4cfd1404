package org.givre.acquisition;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.givre.probe.DeviceId;

/**
 * How one device has answered since the program started.
 *
 * @param faults how many of each kind, by the handbook's names
 * @param hint what the last faults suggest to look at, empty when nothing
 */
public record DeviceHealth(
    DeviceId device,
    long exchanges,
    Map<String, Long> faults,
    long retries,
    Optional<Instant> lastGood,
    Duration median,
    Duration p99,
    String hint) {

  public DeviceHealth {
    faults = Map.copyOf(faults);
  }
}
