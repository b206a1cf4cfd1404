package org.givre.document;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.givre.measure.Celsius;

/**
 * What the readings prove against the product's own limit. It claims only what was measured.
 *
 * @param words why it is not conform or not provable; empty when conform
 * @param above minutes above each limit, the product's own first
 * @param unmeasured each stretch that nobody measured, as a sentence; empty when there is none
 * @param outOfNitrogen total time between two places, not measured
 */
public record ThermalVerdict(
    Finding finding,
    int gaps,
    String words,
    Celsius limit,
    Instant from,
    Instant to,
    Optional<CurveFacts.Point> warmest,
    List<Above> above,
    List<String> unmeasured,
    Duration outOfNitrogen) {

  /** The verdict itself. */
  public enum Finding {
    CONFORM,
    /** Conform in every reading; each gap was judged without effect by a named person. */
    CONFORM_WITH_JUDGED_GAPS,
    /** Conform since it was taken over; two named persons judged what came before. */
    CONFORM_SINCE_TAKE_OVER,
    EXCURSION,
    NOT_PROVABLE
  }

  /** Time above a limit as bounds; both zero means no reading above it. */
  public record Above(Celsius limit, Duration atLeast, Duration atMost) {}

  public ThermalVerdict {
    above = List.copyOf(above);
    unmeasured = List.copyOf(unmeasured);
  }
}
