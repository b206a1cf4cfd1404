package org.givre.thermal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.givre.measure.ChannelId;

/**
 * One temperature channel that watched a tank during [from, to[.
 *
 * @param period how often a reading is due
 * @param calibratedUntil empty when no calibration was in force
 */
public record Watched(
    ChannelId channel,
    String probe,
    Place place,
    Instant from,
    Instant to,
    Duration period,
    Optional<LocalDate> calibratedUntil) {

  /** Where in the tank it measures; the top is where it warms first. */
  public enum Place {
    TOP,
    BOTTOM,
    OTHER
  }
}
