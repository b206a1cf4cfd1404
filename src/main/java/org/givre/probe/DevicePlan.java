package org.givre.probe;

import java.time.Duration;

/** A device as somebody wants it on a line. */
public record DevicePlan(
    LineId line, String name, ProfileRef profile, int address, Duration period, Duration timeout) {

  public static DevicePlan usual(LineId line, String name, ProfileRef profile, int address) {
    return new DevicePlan(line, name, profile, address, Device.USUAL_PERIOD, Device.USUAL_TIMEOUT);
  }
}
