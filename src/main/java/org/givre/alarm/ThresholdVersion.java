package org.givre.alarm;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.givre.storage.TankId;

/**
 * One signed version of the thresholds; never changed, the newest of its scope is in force.
 *
 * @param number counted over the whole site
 * @param tank the tank that it is for; empty for every tank without its own
 * @param from since when it is in force
 * @param signers the two names as they stood then
 * @param reason why it was changed
 */
public record ThresholdVersion(
    int number,
    Optional<TankId> tank,
    Instant from,
    List<String> signers,
    String reason,
    Thresholds thresholds) {
  public ThresholdVersion {
    signers = List.copyOf(signers);
  }
}
