package org.givre.app.telling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.givre.kernel.HandTicker;
import org.givre.settings.DataFolder;
import org.givre.settings.MailSettings;
import org.givre.settings.TellingSettings;
import org.givre.watch.Technical;
import org.givre.watch.WatchSnapshot;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the watch stands on: disk, clock, power, spool, the neighbour; each its own condition. */
class MachineTest {

  private final HandTicker clock = HandTicker.at("2026-11-24T09:42:00Z");
  @TempDir Path root;
  private Path power;
  private Path timesync;
  private Machine machine;

  @BeforeEach
  void folder() throws IOException {
    power = Files.createDirectories(root.resolve("power"));
    timesync = Files.createDirectories(root.resolve("timesync"));
    Files.createDirectories(root.resolve("spool"));
    machine =
        new Machine(
            new DataFolder(root),
            clock,
            new Machine.Places(power, timesync.resolve("synchronized")));
  }

  private static TellingSettings settings(String neighbour, String timeServer) {
    return new TellingSettings(
        MailSettings.NONE, MailSettings.NONE, "", "", 60, "", neighbour, timeServer, true);
  }

  private Map<Technical, Boolean> look() {
    return machine.look(TellingSettings.NONE, WatchSnapshot.Keeping.WELL);
  }

  private void supply(String name, String... lines) throws IOException {
    Path supply = Files.createDirectories(power.resolve(name));
    for (String line : lines) {
      String[] parts = line.split("=");
      Files.writeString(supply.resolve(parts[0]), parts[1] + "\n");
    }
  }

  @Test
  void aComputerWithoutABatteryHasNoBatteryAlarm() {
    assertThat(look()).containsEntry(Technical.ON_BATTERY, false);
  }

  @Test
  void aBatteryThatEmptiesIsSaidAndThenSaidToBeLow() throws IOException {
    supply("AC", "type=Mains", "online=0");
    supply("BAT0", "type=Battery", "status=Discharging", "capacity=80");
    assertThat(look())
        .containsEntry(Technical.ON_BATTERY, true)
        .containsEntry(Technical.BATTERY_LOW, false);
    supply("BAT0", "capacity=12");
    assertThat(look()).containsEntry(Technical.BATTERY_LOW, true);
    supply("AC", "online=1");
    supply("BAT0", "status=Charging");
    assertThat(look())
        .containsEntry(Technical.ON_BATTERY, false)
        .containsEntry(Technical.BATTERY_LOW, false);
  }

  @Test
  void networkTimeThatTheSystemLostIsSaid() throws IOException {
    assertThat(look()).containsEntry(Technical.CLOCK_UNSYNCED, true);
    Files.createFile(timesync.resolve("synchronized"));
    assertThat(look()).containsEntry(Technical.CLOCK_UNSYNCED, false);
  }

  @Test
  void aSystemThatCannotSayIsNotAccused() {
    Machine silent =
        new Machine(
            new DataFolder(root),
            clock,
            new Machine.Places(power, root.resolve("absent").resolve("synchronized")));
    assertThat(silent.look(TellingSettings.NONE, WatchSnapshot.Keeping.WELL))
        .containsEntry(Technical.CLOCK_UNSYNCED, false);
  }

  @Test
  void aClockThatIsOffIsKnownFromATimeServer() throws IOException {
    try (TimeServer server = new TimeServer(clock.now().plusSeconds(90))) {
      TellingSettings asks = settings("", "localhost:" + server.port());
      assertThat(machine.look(asks, WatchSnapshot.Keeping.WELL))
          .containsEntry(Technical.CLOCK_OFF, true);
      assertThat(new Sntp(clock).offset("localhost:" + server.port()).orElseThrow())
          .isCloseTo(Duration.ofSeconds(90), Duration.ofMillis(5));
    }
    assertThat(new Sntp(clock).offset("localhost:1")).isEmpty();
    assertThat(new Sntp(clock).offset("localhost:port")).isEmpty();
  }

  @Test
  void stampsOfTheTimeProtocolPassTheYear2036() {
    for (String at :
        new String[] {
          "2026-11-24T09:42:00.25Z", "2036-02-07T06:28:16Z", "2040-01-01T00:00:00.5Z"
        }) {
      Instant instant = Instant.parse(at);
      assertThat(Duration.between(instant, Sntp.instant(Sntp.stamp(instant))).abs())
          .isLessThan(Duration.ofNanos(10));
    }
  }

  @Test
  void readingsThatWaitMakeTheSpoolLong() {
    WatchSnapshot.Keeping behind = new WatchSnapshot.Keeping(true, false, Optional.empty(), 6_000);
    assertThat(machine.look(TellingSettings.NONE, behind))
        .containsEntry(Technical.SPOOL_LONG, true);
    assertThat(look()).containsEntry(Technical.SPOOL_LONG, false);
  }

  @Test
  void aNeighbourThatStopsBeatingIsSaid() {
    Path file = root.resolve("givre.heartbeat");
    TellingSettings looks = settings(file.toString(), "");
    assertThat(machine.look(looks, WatchSnapshot.Keeping.WELL))
        .containsEntry(Technical.STATION_SILENT, true);
    WatchSnapshot seen = WatchSnapshot.nothingYet(clock.now());
    assertThat(new Heartbeat(file).beat(seen, "STATION-01", clock.now())).isTrue();
    assertThat(machine.look(looks, WatchSnapshot.Keeping.WELL))
        .containsEntry(Technical.STATION_SILENT, false);
    clock.forward(Duration.ofMinutes(4));
    assertThat(machine.look(looks, WatchSnapshot.Keeping.WELL))
        .containsEntry(Technical.STATION_SILENT, true);
  }

  @Test
  void aBeatThatCannotBeWrittenIsKnown() {
    WatchSnapshot seen = WatchSnapshot.nothingYet(clock.now());
    Path nowhere = root.resolve("absent").resolve("givre.heartbeat");
    assertThat(new Heartbeat(nowhere).beat(seen, "PUI-01", clock.now())).isFalse();
    assertThat(Heartbeat.at(nowhere)).isEmpty();
  }

  /** Answers as a time server whose clock stands where it is told. */
  private static final class TimeServer implements AutoCloseable {
    private final DatagramSocket socket = new DatagramSocket(0, InetAddress.getByName("localhost"));
    private final Instant now;

    TimeServer(Instant now) throws IOException {
      this.now = now;
      Thread.ofPlatform().daemon().start(this::serve);
    }

    int port() {
      return socket.getLocalPort();
    }

    private void serve() {
      try {
        while (true) {
          DatagramPacket asked = new DatagramPacket(new byte[48], 48);
          socket.receive(asked);
          ByteBuffer answer = ByteBuffer.allocate(48);
          answer.put(0, (byte) 0x24);
          answer.put(1, (byte) 2);
          answer.putLong(24, ByteBuffer.wrap(asked.getData()).getLong(40));
          answer.putLong(32, Sntp.stamp(now));
          answer.putLong(40, Sntp.stamp(now));
          socket.send(new DatagramPacket(answer.array(), 48, asked.getSocketAddress()));
        }
      } catch (IOException over) {
        // the test has ended
      }
    }

    @Override
    public void close() {
      socket.close();
    }
  }
}
