package org.givre.thermal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.givre.measure.Celsius;

/**
 * What was measured of one tank in [from, to[: each channel's extremes, the time above limits as
 * bounds, the gaps apart. It claims nothing between two readings.
 *
 * @param gaps stretches that no good reading proves, with their cause
 */
public record TankSpan(
    Instant from,
    Instant to,
    List<ChannelFigures> channels,
    List<Above> above,
    List<RecordedGap> gaps) {

  public TankSpan {
    channels = List.copyOf(channels);
    above = List.copyOf(above);
    gaps = List.copyOf(gaps);
  }

  /** One channel; empty extremes where it gave no usable reading. */
  public record ChannelFigures(
      Watched watched, long readings, Optional<Point> coldest, Optional<Point> warmest) {}

  /** A reading and when it was. */
  public record Point(Instant at, Celsius value) {}

  /** The channel that read warmest, which is the one a curve shows. */
  public Optional<ChannelFigures> warmest() {
    return channels.stream()
        .filter(channel -> channel.warmest().isPresent())
        .max(java.util.Comparator.comparing(channel -> channel.warmest().get().value()));
  }
}
