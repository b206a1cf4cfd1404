package org.givre.backfill;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.givre.kernel.ActorId;
import org.givre.kernel.Digest;
import org.givre.storage.TankId;

/**
 * A log file that was taken into a tank's history.
 *
 * @param clock how far its clock was ahead; empty when nobody had confirmed it
 */
public record Imported(
    UUID id,
    TankId tank,
    String file,
    Digest sha256,
    LogMapping mapping,
    Counts counts,
    Instant first,
    Instant last,
    Optional<Duration> clock,
    Instant at,
    ActorId who,
    String name) {

  public record Counts(int lines, int refused, int readings, int alarms) {}
}
