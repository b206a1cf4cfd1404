package org.givre.acquisition;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.givre.measure.Reading;
import org.givre.probe.DeviceId;
import org.givre.probe.LineId;

/**
 * One request and what came back inside the time-out.
 *
 * @param request what was sent, upper-case hexadecimal; empty when the port was not open
 * @param raw every byte received inside the time-out, upper-case hexadecimal
 * @param fault the line fault by the handbook's name, empty when the frame was good
 * @param hint what the fault suggests to look at, empty when nothing
 * @param readings one for each channel of the device: value, doubt or absence with its cause
 */
public record ExchangeResult(
    LineId line,
    DeviceId device,
    Instant at,
    long monotonicNanos,
    Duration took,
    String request,
    String raw,
    String fault,
    String hint,
    List<Reading> readings) {

  public ExchangeResult {
    readings = List.copyOf(readings);
  }

  public boolean isGood() {
    return fault.isEmpty();
  }
}
