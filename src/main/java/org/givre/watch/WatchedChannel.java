package org.givre.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.givre.measure.ChannelId;
import org.givre.probe.ChannelKind;
import org.givre.probe.DeviceId;
import org.givre.probe.LineId;
import org.givre.storage.TankId;

/**
 * One channel as the watch knows it: whose it is, and how often it is due.
 *
 * @param calibrating until when its probe is out of the tank: its alarms are held, visibly
 */
public record WatchedChannel(
    ChannelId id,
    ChannelKind kind,
    TankId tank,
    DeviceId device,
    LineId line,
    Duration period,
    Optional<Instant> calibrating) {

  /** A channel whose probe is in its tank. */
  public WatchedChannel(
      ChannelId id, ChannelKind kind, TankId tank, DeviceId device, LineId line, Duration period) {
    this(id, kind, tank, device, line, period, Optional.empty());
  }

  public boolean isTemperature() {
    return switch (kind) {
      case TEMP_TOP, TEMP_BOTTOM, TEMP_OTHER -> true;
      default -> false;
    };
  }

  /** Longer than this without a reading is a gap, and the value on the screen is stale. */
  public Duration staleAfter() {
    return period.multipliedBy(3);
  }
}
