package org.givre.thermal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.givre.custody.Stay;
import org.givre.measure.Celsius;

/**
 * One stay of a unit in a position, with what was measured of it.
 *
 * @param until the end of the stay, or the instant up to which the record looks
 * @param readings usable readings of the channel that read warmest
 * @param probes every channel that watched the tank meanwhile
 */
public record MeasuredStay(
    Stay stay,
    String tank,
    String path,
    Instant until,
    long readings,
    Optional<Celsius> coldest,
    Optional<Warmest> warmest,
    List<Watched> probes) {

  public MeasuredStay {
    probes = List.copyOf(probes);
  }
}
