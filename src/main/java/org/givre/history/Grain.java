package org.givre.history;

import java.time.Duration;
import org.givre.measure.Micros;

/** How long the stretches of a summary are. */
public enum Grain {
  HOUR(Micros.HOUR),
  DAY(Micros.DAY);

  private final long micros;

  Grain(long micros) {
    this.micros = micros;
  }

  public long micros() {
    return micros;
  }

  public Duration length() {
    return Duration.of(micros, java.time.temporal.ChronoUnit.MICROS);
  }

  /** The start of the stretch that {@code at} falls into. */
  public long start(long at) {
    return Math.floorDiv(at, micros) * micros;
  }
}
