package org.givre.probe;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.givre.measure.ChannelId;

/** A probe that is being calibrated: signed, and over by itself. */
public record InCalibration(UUID id, ChannelId channel, Instant from, Instant until, String name) {

  public static final Duration LONGEST = Duration.ofHours(8);
}
