package org.givre.care;

import java.time.Duration;

/**
 * The rules of openings (monitoring handbook §10).
 *
 * @param quiet after the allowed time, how long the top probe's warning and high alarm still wait
 * @param fallingWithin after closing, within how long the curve must come down
 * @param backWithin after closing, within how long the top must be inside its warning limit
 * @param warning the warning limit of the top probe, °C
 */
public record OpeningRules(
    Duration quiet, Duration fallingWithin, Duration backWithin, double warning) {

  /** A rise of this much within {@link #SUDDEN} is a lid that came off. */
  static final double JUMP = 5;

  /** More than this from one reading to the next is a probe, never a lid. */
  static final double SPIKE = 15;

  static final Duration SUDDEN = Duration.ofMinutes(3);

  /** Down by this much from the warmest is a lid that is on again, where no switch says so. */
  static final double COMES_DOWN = 1;

  /** Announced and not opened for so long: nobody came. */
  static final Duration FORGOTTEN = Duration.ofMinutes(30);
}
