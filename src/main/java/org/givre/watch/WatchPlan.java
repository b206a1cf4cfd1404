package org.givre.watch;

import java.util.List;
import java.util.Optional;
import org.givre.probe.Channel;
import org.givre.probe.Device;
import org.givre.probe.Installation;

/** What is to be watched. */
public record WatchPlan(List<WatchedChannel> channels) {
  public WatchPlan {
    channels = List.copyOf(channels);
  }

  /** Every channel in service. */
  public static WatchPlan of(Installation installation) {
    return new WatchPlan(
        installation.channels().stream()
            .flatMap(channel -> watched(channel, installation).stream())
            .toList());
  }

  private static Optional<WatchedChannel> watched(Channel channel, Installation installation) {
    Optional<Device> device = installation.device(channel.device());
    return device.map(
        asked ->
            new WatchedChannel(
                channel.id(),
                channel.kind(),
                channel.tank(),
                asked.id(),
                asked.line(),
                asked.period(),
                channel.calibrating()));
  }
}
