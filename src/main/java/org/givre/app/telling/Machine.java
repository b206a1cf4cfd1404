package org.givre.app.telling;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.givre.access.ClockTrust;
import org.givre.kernel.Ticker;
import org.givre.settings.DataFolder;
import org.givre.settings.TellingSettings;
import org.givre.watch.Technical;
import org.givre.watch.WatchSnapshot;

/** Looks at what the watch stands on: disk, clock, power, spool, the neighbouring station. */
final class Machine {

  private static final long LEAST_FREE = 2L << 30;
  private static final double LEAST_SHARE = 0.05;
  private static final long MOST_SPOOL = 4L << 30;
  private static final long MOST_UNKEPT = 5_000;
  private static final Duration MOST_OFF = Duration.ofSeconds(10);
  private static final Duration UNSYNCED = Duration.ofHours(2);
  private static final Duration SILENT = Duration.ofMinutes(3);
  private static final int LOW = 25;

  private final DataFolder folder;
  private final Ticker ticker;
  private final Places places;
  private Optional<Instant> timeHeard = Optional.empty();
  private Optional<Instant> timeAsked = Optional.empty();
  private Optional<Duration> off = Optional.empty();

  /**
   * Where the system answers.
   *
   * @param synchronised there while the system follows network time; absent where it cannot say
   */
  record Places(Path power, Path synchronised) {
    static final Places SYSTEM =
        new Places(Battery.LINUX, Path.of("/run/systemd/timesync/synchronized"));
  }

  Machine(DataFolder folder, Ticker ticker, Places places) {
    this.folder = folder;
    this.ticker = ticker;
    this.places = places;
  }

  /** Every condition with whether it holds now. */
  Map<Technical, Boolean> look(TellingSettings settings, WatchSnapshot.Keeping keeping) {
    Map<Technical, Boolean> now = new EnumMap<>(Technical.class);
    now.put(Technical.DISK_LOW, diskLow());
    now.put(Technical.SPOOL_LONG, keeping.unkept() > MOST_UNKEPT || spoolBytes() > MOST_SPOOL);
    Optional<Battery.Power> power = new Battery(places.power()).power();
    boolean battery = power.filter(Battery.Power::onBattery).isPresent();
    now.put(Technical.ON_BATTERY, battery);
    now.put(Technical.BATTERY_LOW, battery && power.orElseThrow().percent() < LOW);
    clock(settings, now);
    now.put(Technical.STATION_SILENT, neighbourSilent(settings));
    return now;
  }

  private boolean diskLow() {
    try {
      var store = Files.getFileStore(folder.root());
      long free = store.getUsableSpace();
      return free < LEAST_FREE
          || free < store.getTotalSpace() * LEAST_SHARE && free < 5 * LEAST_FREE;
    } catch (IOException unreadable) {
      return true;
    }
  }

  private long spoolBytes() {
    try (Stream<Path> files = Files.walk(folder.spool())) {
      return files.filter(Files::isRegularFile).mapToLong(Machine::size).sum();
    } catch (IOException | java.io.UncheckedIOException unreadable) {
      return 0;
    }
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException goneMeanwhile) {
      return 0;
    }
  }

  /** What the last look found of the clock. */
  ClockTrust.State clock(TellingSettings settings) {
    if (settings.timeServer().isBlank()) {
      return new ClockTrust.State.Unchecked();
    }
    boolean fresh =
        timeHeard
            .filter(at -> Duration.between(at, ticker.now()).abs().compareTo(UNSYNCED) <= 0)
            .isPresent();
    return fresh ? new ClockTrust.State.Heard(off.orElseThrow()) : new ClockTrust.State.Unheard();
  }

  private void clock(TellingSettings settings, Map<Technical, Boolean> now) {
    if (settings.timeServer().isBlank()) {
      now.put(Technical.CLOCK_OFF, false);
      now.put(Technical.CLOCK_UNSYNCED, systemLost());
      return;
    }
    Instant at = ticker.now();
    timeAsked = timeAsked.or(() -> Optional.of(at));
    Optional<Duration> heard = new Sntp(ticker).offset(settings.timeServer());
    heard.ifPresent(
        offset -> {
          off = heard;
          timeHeard = Optional.of(at);
        });
    now.put(
        Technical.CLOCK_OFF,
        off.filter(offset -> offset.abs().compareTo(MOST_OFF) > 0).isPresent());
    Instant last = timeHeard.orElse(timeAsked.orElseThrow());
    now.put(Technical.CLOCK_UNSYNCED, Duration.between(last, at).compareTo(UNSYNCED) > 0);
  }

  /** The system has a service for it, and that service has not set the clock. */
  private boolean systemLost() {
    Path service = places.synchronised().getParent();
    return service != null && Files.isDirectory(service) && !Files.exists(places.synchronised());
  }

  private boolean neighbourSilent(TellingSettings settings) {
    if (settings.neighbour().isBlank()) {
      return false;
    }
    return Heartbeat.at(Path.of(settings.neighbour()))
        .map(beat -> Duration.between(beat, ticker.now()).compareTo(SILENT) > 0)
        .orElse(true);
  }
}
