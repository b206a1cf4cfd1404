package org.givre.app;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.givre.access.By;
import org.givre.history.ReadingLog;
import org.givre.measure.ChannelId;
import org.givre.measure.Reading;
import org.givre.measure.Source;
import org.givre.measure.Value;
import org.givre.probe.ChannelKind;
import org.givre.probe.ChannelPlan;
import org.givre.probe.Device;
import org.givre.probe.DevicePlan;
import org.givre.probe.Line;
import org.givre.probe.LinePlan;
import org.givre.probe.Probes;
import org.givre.probe.ProfileRef;
import org.givre.storage.Tank;

/**
 * Gives the tanks of a test their probes on one line and a past that behaves as real tanks were
 * seen to (monitoring handbook §14): openings in working hours, a fill every few days, one
 * unplugged cable last night.
 */
final class DayOfReadings {

  private static final ProfileRef PROFILE = new ProfileRef("tank-block-10", 1);

  /** As far apart as two readings may be without a gap at the usual period of ten seconds. */
  private static final Duration STEP = Duration.ofSeconds(30);

  private static final int ROWS_AT_ONCE = 3_000;
  private static final double FULL = 250;
  private static final double REFILL = 205;
  private static final double MM_PER_STEP = 12.0 * 30 / 86_400;

  private final Ground ground;
  private final Probes probes;
  private final ReadingLog log;

  private DayOfReadings(Ground ground, Probes probes, ReadingLog log) {
    this.ground = ground;
    this.probes = probes;
    this.log = log;
  }

  /**
   * Installs line, devices and channels once, and writes the readings of the last {@code past}.
   *
   * @param port path of the simulated line
   */
  static void fill(Ground ground, Probes probes, ReadingLog log, List<Tank> tanks, Past past) {
    if (!ground.training()) {
      throw new IllegalStateException("invented readings belong to training folders only");
    }
    if (probes.installation().lines().isEmpty()) {
      new DayOfReadings(ground, probes, log).fill(tanks, past);
    }
  }

  /** Where the line is, and how far back its readings go. */
  record Past(String port, Duration length) {}

  private void fill(List<Tank> tanks, Past past) {
    Instant now = ground.ticker().now();
    DemoPeople people = new DemoPeople(ground);
    people.arrive(now);
    By by = people.pharmacist(now.minus(past.length()), "comparé à l’afficheur, cinq relevés");
    Line line = probes.addLine(by, LinePlan.usual("COM3", past.port())).orThrow();
    for (int at = 0; at < tanks.size(); at++) {
      Device device =
          probes
              .addDevice(by, DevicePlan.usual(line.id(), "Automate " + (at + 1), PROFILE, at + 1))
              .orThrow();
      ChannelId top = channel(by, device, "top", ChannelKind.TEMP_TOP, tanks.get(at));
      ChannelId bottom = channel(by, device, "bottom", ChannelKind.TEMP_BOTTOM, tanks.get(at));
      ChannelId level = channel(by, device, "level", ChannelKind.LEVEL_MM, tanks.get(at));
      new Life(at, past.length(), now).write(top, bottom, level);
    }
    probes.verify(by, PROFILE).orThrow();
  }

  private ChannelId channel(By by, Device device, String point, ChannelKind kind, Tank tank) {
    return probes
        .addChannel(by, new ChannelPlan(device.id(), point, kind, tank.id()))
        .orThrow()
        .id();
  }

  /** The past of one tank, the same each time. */
  private final class Life {
    private final Random chance;
    private final int tank;
    private final Duration length;
    private final Instant now;
    private final List<Reading> rows = new ArrayList<>();
    private double level;
    private double topNoise;
    private double bottomNoise;
    private double opening;

    private Life(int tank, Duration length, Instant now) {
      this.tank = tank;
      this.length = length;
      this.now = now;
      this.chance = new Random(4711 + tank);
      this.level = FULL - 9 * tank - levelLostUntilNow();
    }

    /** So that the level of now is where the story wants it. */
    private double levelLostUntilNow() {
      double lost = length.dividedBy(STEP) * MM_PER_STEP;
      return -(lost % (FULL - REFILL));
    }

    private void write(ChannelId top, ChannelId bottom, ChannelId height) {
      for (Instant at = now.minus(length).plusSeconds(20); at.isBefore(now); at = at.plus(STEP)) {
        step(at);
        if (isUnplugged(at)) {
          add(top, at, new Value.Missing("PORT_LOST"));
          add(bottom, at, new Value.Missing("PORT_LOST"));
          add(height, at, new Value.Missing("PORT_LOST"));
        } else {
          add(top, at, new Value.Good(tenth(base() + topNoise + opening)));
          add(bottom, at, new Value.Good(tenth(-194.6 - 0.2 * tank + bottomNoise)));
          add(height, at, new Value.Good(Math.round(level)));
        }
      }
      flush();
    }

    private double base() {
      return -178.0 - 2.5 * (tank == 3 ? 4 : tank == 1 ? -2 : tank) + (FULL - level) * 0.03;
    }

    private void step(Instant at) {
      topNoise = topNoise * 0.985 + chance.nextGaussian() * 0.09;
      bottomNoise = bottomNoise * 0.985 + chance.nextGaussian() * 0.05;
      opening = opening * Math.exp(-30.0 / (25 * 60));
      level -= MM_PER_STEP;
      if (level < REFILL) {
        level = FULL;
      }
      var hour = at.atZone(org.givre.words.Formats.PARIS);
      boolean opens =
          tank == 0 && hour.getHour() == 16 && hour.getMinute() < 6 && hour.getMinute() >= 2;
      boolean peeks = tank < 2 && hour.getHour() == 8 && hour.getMinute() == 55;
      opening += opens ? 2.6 : peeks ? 2.0 : 0;
    }

    /** Last night the cable was out for 35 minutes. */
    private boolean isUnplugged(Instant at) {
      Instant out = now.minus(Duration.ofMinutes(390));
      return !at.isBefore(out) && at.isBefore(out.plus(Duration.ofMinutes(35)));
    }

    private static double tenth(double value) {
      return Math.round(value * 10) / 10.0;
    }

    private void add(ChannelId channel, Instant at, Value value) {
      rows.add(new Reading(channel, at, 0, value, "", PROFILE.text(), Source.LIVE));
      if (rows.size() >= ROWS_AT_ONCE) {
        flush();
      }
    }

    private void flush() {
      List<Reading> batch = List.copyOf(rows);
      rows.clear();
      ground
          .works()
          .inOne(
              work -> {
                log.append(work, batch);
                return batch.size();
              });
    }
  }
}
