package org.givre.app;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.givre.history.ReadingLog;
import org.givre.kernel.Work;
import org.givre.measure.ChannelId;
import org.givre.measure.Reading;
import org.givre.probe.Channel;
import org.givre.probe.ChannelKind;
import org.givre.probe.Installation;
import org.givre.probe.Probes;
import org.givre.storage.TankId;
import org.givre.thermal.TankReadings;
import org.givre.thermal.Watched;

/** Joins thermal's question "what watched this tank" to probes and history. */
final class WatchedReadings implements TankReadings {

  private final Probes probes;
  private final ReadingLog log;

  WatchedReadings(Probes probes, ReadingLog log) {
    this.probes = probes;
    this.log = log;
  }

  @Override
  public List<Watched> channels(Work work, TankId tank, Instant from, Instant to) {
    Installation installation = probes.installation();
    return installation.of(tank).stream()
        .flatMap(channel -> watched(installation, channel, from, to).stream())
        .toList();
  }

  private static Optional<Watched> watched(
      Installation installation, Channel channel, Instant from, Instant to) {
    return place(channel.kind())
        .map(
            place -> {
              var device = installation.device(channel.device()).orElseThrow();
              Optional<LocalDate> calibrated = Optional.empty();
              return new Watched(
                  channel.id(),
                  device.name() + " " + channel.point(),
                  place,
                  from,
                  to,
                  device.period(),
                  calibrated);
            });
  }

  private static Optional<Watched.Place> place(ChannelKind kind) {
    return switch (kind) {
      case TEMP_TOP -> Optional.of(Watched.Place.TOP);
      case TEMP_BOTTOM -> Optional.of(Watched.Place.BOTTOM);
      case TEMP_OTHER -> Optional.of(Watched.Place.OTHER);
      default -> Optional.empty();
    };
  }

  @Override
  public void each(Work work, ChannelId channel, Instant from, Instant to, Consumer<Reading> sink) {
    log.each(work, channel, from, to, sink);
  }
}
