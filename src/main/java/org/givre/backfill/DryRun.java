package org.givre.backfill;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.givre.backfill.ReadLog.FormatChange;
import org.givre.backfill.ReadLog.Refused;
import org.givre.measure.Gap;
import org.givre.measure.Reading;

/**
 * What an import would do; nothing is written yet.
 *
 * @param readings that would be added, oldest first
 * @param duplicates lines that say again what an earlier one said
 * @param conflicts lines of the same instant as an earlier one, with another number: both are kept
 * @param known readings that the history has already
 * @param beside readings of an instant that the history has with another number: both are kept
 * @param fileGaps stretches of more than one and a half intervals within the file
 * @param closed gaps of the history that it fills, as far as it does
 * @param status how often each of the controller's codes occurs
 * @param unknown codes that nobody has explained
 * @param estimate of the controller's clock
 */
public record DryRun(
    ReadLog log,
    List<Reading> readings,
    List<Refused> refused,
    Counts counts,
    Optional<Instant> first,
    Optional<Instant> last,
    Duration interval,
    List<Gap> fileGaps,
    List<Gap> closed,
    Map<String, Integer> status,
    List<String> unknown,
    Optional<ClockEstimate> estimate) {

  /** How many lines, by what becomes of them. */
  public record Counts(int duplicates, int conflicts, int known, int beside, int outOfOrder) {}

  public List<FormatChange> changes() {
    return log.changes();
  }
}
