package org.givre.thermal;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.givre.kernel.Digest;
import org.givre.product.StorageLimit;

/**
 * A record of what units went through before they were taken over, by the digest of its file in the
 * vault.
 *
 * @param log what the file says; empty for a paper, which a person reads
 * @param by the name of the person who attached it
 */
public record EarlierRecord(
    UUID id,
    Kind kind,
    String name,
    Digest digest,
    Optional<EarlierLog> log,
    Instant at,
    String by) {

  /** What a record is. */
  public enum Kind {
    /** A controller's or logger's file. */
    LOG,
    /** Temperatures on paper. */
    TEMPERATURE_PAPER,
    /** The arrival as it was written down then: identity compared, container intact. */
    RECEPTION_PAPER
  }

  public boolean isOfTemperature() {
    return kind != Kind.RECEPTION_PAPER;
  }

  /** Whether something in it was read above this limit. */
  public boolean isAbove(StorageLimit limit) {
    return log.map(EarlierLog::warmest).filter(limit::isExceededBy).isPresent();
  }
}
