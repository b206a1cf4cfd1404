package org.givre.app.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.givre.app.Site;
import org.givre.measure.ChannelId;
import org.givre.measure.Reading;
import org.givre.measure.Source;
import org.givre.measure.Value;
import org.givre.probe.Channel;
import org.givre.probe.ChannelKind;

/**
 * What the simulated tanks would have said before the demonstration was opened, so that units have
 * a past in the cold and curves something to show. Marked as back-filled, like everything that was
 * not heard live.
 */
final class DemoPast {

  /** As long as the first unit has been there. */
  private static final Duration LONGEST = Duration.ofDays(44);

  private static final Duration LEVELS = Duration.ofDays(3);
  private static final Duration STEP = DemoLine.PERIOD.multipliedBy(3).minusSeconds(2);
  private static final Duration SPARSE = Duration.ofMinutes(10);
  private static final double FULL = 250;
  private static final double START = 205;
  private static final double PRESENT = 228;
  private static final int BATCH = 5000;
  private static final double OPENING = 15;
  private static final int PER_OPENING = 1900;

  private final Site site;
  private final Random chance = new Random(20261124);
  private final List<Reading> batch = new ArrayList<>();

  DemoPast(Site site) {
    this.site = site;
  }

  /** Writes it all; takes some seconds. */
  void write(Instant until) {
    for (Channel channel : site.wire().probes().installation().channels()) {
      switch (channel.kind()) {
        case TEMP_TOP -> past(channel, until, LONGEST, -178.2, 0.35);
        case TEMP_BOTTOM -> past(channel, until, LONGEST, -195.0, 0.2);
        case LEVEL_MM -> levels(channel, until);
        default -> {}
      }
    }
    flush();
  }

  private void past(Channel channel, Instant until, Duration length, double usual, double noise) {
    double drift = 0;
    double opened = 0;
    int toOpening = PER_OPENING / 3;
    boolean top = channel.kind() == ChannelKind.TEMP_TOP;
    for (Instant at = until.minus(length); at.isBefore(until); at = at.plus(STEP)) {
      drift = drift * 0.98 + chance.nextGaussian() * noise * 0.2;
      opened *= 0.9;
      if (top && --toOpening <= 0) {
        opened = OPENING * (0.4 + 0.6 * chance.nextDouble());
        toOpening = (int) (PER_OPENING * (0.6 + 0.8 * chance.nextDouble()));
      }
      add(channel.id(), at, Math.round((usual + drift + opened) * 10) / 10.0);
    }
  }

  /** Falls by some ten millimetres a day, filled up every five days; whole in the last days. */
  private void levels(Channel channel, Instant until) {
    double perDay = 8 + 4 * chance.nextDouble();
    double interval = (FULL - START) / perDay;
    double since = (FULL - PRESENT) / perDay;
    for (Instant at = until.minus(LONGEST);
        at.isBefore(until);
        at = at.plus(at.isBefore(until.minus(LEVELS)) ? SPARSE : STEP)) {
      double days = Duration.between(at, until).toSeconds() / 86_400.0;
      double age = (since - days) % interval;
      double level = FULL - (age < 0 ? age + interval : age) * perDay;
      add(channel.id(), at, Math.round(level + chance.nextGaussian() * 0.4));
    }
  }

  private void add(ChannelId channel, Instant at, double value) {
    batch.add(new Reading(channel, at, 0, new Value.Good(value), "", "", Source.BACK_FILLED));
    if (batch.size() >= BATCH) {
      flush();
    }
  }

  private void flush() {
    List<Reading> all = List.copyOf(batch);
    batch.clear();
    site.ground()
        .works()
        .inOne(
            work -> {
              site.watching().log().append(work, all);
              return all.size();
            });
  }
}
