package org.givre.acquisition;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.givre.probe.LineId;

/**
 * How a line is doing: kept, shown and exported.
 *
 * @param lateBytes bytes that came after their time-out and were thrown away
 * @param reopenings how often the port was opened again after a loss
 */
public record LineHealth(
    LineId line,
    String name,
    LineState state,
    List<DeviceHealth> devices,
    long lateBytes,
    long reopenings,
    Instant at) {

  public LineHealth {
    devices = List.copyOf(devices);
  }

  /** When any device of the line last gave a good frame. */
  public Optional<Instant> lastGood() {
    return devices.stream().flatMap(device -> device.lastGood().stream()).max(Instant::compareTo);
  }
}
