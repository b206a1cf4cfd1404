package org.givre.thermal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.givre.history.ReadingLog;
import org.givre.history.ReadingSink;
import org.givre.kernel.Work;
import org.givre.measure.ChannelId;
import org.givre.measure.Reading;
import org.givre.probe.Calibration;
import org.givre.probe.Channel;
import org.givre.probe.ChannelKind;
import org.givre.probe.EverWatched;
import org.givre.probe.ProbeStore;
import org.givre.storage.TankId;

/**
 * The readings of a tank from the log, through the channels that watch it. A channel stays the
 * tank's own while the probe behind it is exchanged.
 */
public final class LoggedReadings implements TankReadings {

  private final ProbeStore probes;
  private final ReadingLog log;

  public LoggedReadings(ProbeStore probes, ReadingLog log) {
    this.probes = probes;
    this.log = log;
  }

  @Override
  public List<Watched> channels(Work work, TankId tank, Instant from, Instant to) {
    List<Watched> watched = new ArrayList<>();
    for (EverWatched ever : probes.everWatched(work, tank)) {
      boolean before = ever.retired().map(at -> !at.isAfter(from)).orElse(false);
      if (!before) {
        place(ever.channel().kind())
            .ifPresent(place -> watched.add(watched(work, ever, place, to)));
      }
    }
    return watched;
  }

  private Watched watched(Work work, EverWatched ever, Watched.Place place, Instant to) {
    return new Watched(
        ever.channel().id(),
        ever.device().name() + " " + ever.channel().point(),
        place,
        Instant.MIN,
        ever.retired().orElse(Instant.MAX),
        ever.device().period(),
        calibratedUntil(work, ever.channel(), to));
  }

  private Optional<LocalDate> calibratedUntil(Work work, Channel channel, Instant to) {
    LocalDate day = LocalDate.ofInstant(to, ZoneOffset.UTC);
    return probes.calibrations(work, channel.id()).stream()
        .filter(calibration -> !calibration.done().isAfter(day))
        .reduce((a, b) -> b)
        .map(Calibration::due);
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
  public void scan(Work work, ChannelId channel, Instant from, Instant to, ReadingSink sink) {
    log.scan(work, channel, from, to, sink);
  }

  @Override
  public void each(Work work, ChannelId channel, Instant from, Instant to, Consumer<Reading> sink) {
    log.each(work, channel, from, to, sink);
  }
}
