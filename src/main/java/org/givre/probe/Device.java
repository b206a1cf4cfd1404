package org.givre.probe;

import java.time.Duration;

/**
 * What answers at one address of a line.
 *
 * @param address 1 to 247 on Modbus; the instrument's own address on text lines
 * @param period how often it is asked, 1 s to 1 h
 * @param timeout how long a reply may take to begin and end, 200 ms to 5 s
 */
public record Device(
    DeviceId id,
    LineId line,
    String name,
    ProfileRef profile,
    int address,
    Duration period,
    Duration timeout) {

  public static final Duration USUAL_PERIOD = Duration.ofSeconds(10);
  public static final Duration USUAL_TIMEOUT = Duration.ofSeconds(1);
}
