package org.givre.thermal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.givre.history.ReadingLog;
import org.givre.kernel.Work;
import org.givre.measure.ChannelId;
import org.givre.measure.Reading;
import org.givre.probe.Calibration;
import org.givre.probe.Channel;
import org.givre.probe.ChannelKind;
import org.givre.probe.Device;
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
    List<Device> devices = probes.devices(work);
    List<Watched> watched = new ArrayList<>();
    for (Channel channel : probes.channels(work)) {
      Optional<Watched.Place> place = place(channel.kind());
      if (channel.tank().equals(tank) && place.isPresent()) {
        device(devices, channel)
            .map(device -> watched(work, channel, device, place.get(), to))
            .ifPresent(watched::add);
      }
    }
    return watched;
  }

  private static Optional<Device> device(List<Device> devices, Channel channel) {
    return devices.stream().filter(device -> device.id().equals(channel.device())).findFirst();
  }

  private Watched watched(
      Work work, Channel channel, Device device, Watched.Place place, Instant to) {
    return new Watched(
        channel.id(),
        device.name() + " " + channel.point(),
        place,
        Instant.MIN,
        Instant.MAX,
        device.period(),
        calibratedUntil(work, channel, to));
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
  public void each(Work work, ChannelId channel, Instant from, Instant to, Consumer<Reading> sink) {
    log.each(work, channel, from, to, sink);
  }
}
