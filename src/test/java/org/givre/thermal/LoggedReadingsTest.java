package org.givre.thermal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.givre.db.OnBothDatabases;
import org.givre.kernel.Works;
import org.givre.measure.ChannelId;
import org.givre.probe.Channel;
import org.givre.probe.ChannelKind;
import org.givre.probe.Correction;
import org.givre.probe.Device;
import org.givre.probe.DeviceId;
import org.givre.probe.Echo;
import org.givre.probe.Line;
import org.givre.probe.LineFormat;
import org.givre.probe.LineId;
import org.givre.probe.ProbeStore;
import org.givre.probe.ProfileRef;
import org.givre.probe.store.SqlProbeStore;
import org.givre.storage.TankId;

class LoggedReadingsTest {

  private static final Instant MORNING = Instant.parse("2026-11-24T08:00:00Z");
  private static final Instant EXCHANGED = MORNING.plus(Duration.ofHours(2));
  private static final TankId TANK = new TankId(new UUID(1, 1));

  private final ProbeStore probes = new SqlProbeStore();

  @OnBothDatabases
  void whatARetiredProbeReadStaysTheTanksHistory(Works works) {
    LineId line = new LineId(UUID.randomUUID());
    Device old = device(line, "A");
    works.inOne(
        work -> {
          probes.add(work, new Line(line, "Ligne 1", "COM3", LineFormat.USUAL, Echo.NONE), MORNING);
          add(work, old);
          probes.retire(work, old.id(), EXCHANGED);
          add(work, device(line, "B"));
          return old;
        });
    LoggedReadings readings = new LoggedReadings(probes, null);

    List<Watched> since =
        works.read(
            work -> readings.channels(work, TANK, MORNING, MORNING.plus(Duration.ofDays(1))));
    List<Watched> after =
        works.read(
            work -> readings.channels(work, TANK, EXCHANGED, EXCHANGED.plus(Duration.ofDays(1))));
    assertThat(since).extracting(Watched::probe).containsExactlyInAnyOrder("A top", "B top");
    assertThat(after).extracting(Watched::probe).containsExactly("B top");
  }

  private void add(org.givre.kernel.Work work, Device device) {
    probes.add(work, device, MORNING);
    Channel channel =
        new Channel(
            new ChannelId(UUID.randomUUID()),
            device.id(),
            "top",
            ChannelKind.TEMP_TOP,
            TANK,
            Correction.NONE);
    probes.add(work, channel, MORNING);
  }

  private static Device device(LineId line, String name) {
    return new Device(
        new DeviceId(UUID.randomUUID()),
        line,
        name,
        ProfileRef.parse("tank-block-10@1"),
        1,
        Duration.ofSeconds(10),
        Duration.ofSeconds(1));
  }
}
