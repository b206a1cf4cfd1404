package org.givre.probe;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A device with its channels as somebody wants it, on a line that is there or on a new one.
 *
 * @param known the line that is there; {@code line} counts only where it is empty
 */
public record SetUpPlan(
    Optional<LineId> known, LinePlan line, Probe probe, List<ChannelWish> channels) {

  public SetUpPlan {
    channels = List.copyOf(channels);
  }

  /** What answers, and how it is asked. */
  public record Probe(
      String name, ProfileRef profile, int address, Duration period, Duration timeout) {}
}
