package org.givre.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import org.givre.acquisition.ExchangeResult;
import org.givre.acquisition.Intake;
import org.givre.alarm.AlarmRules;
import org.givre.kernel.Ticker;
import org.givre.measure.ChannelId;
import org.givre.measure.Reading;
import org.givre.measure.Source;
import org.givre.measure.Value;
import org.givre.probe.ChannelKind;
import org.givre.probe.DeviceId;
import org.givre.probe.LineId;
import org.givre.storage.TankId;
import org.givre.watch.Keeper;
import org.givre.watch.Watch;
import org.givre.watch.WatchPlan;
import org.givre.watch.WatchedChannel;

/**
 * Twenty-four hours of two hundred channels every ten seconds, judged and kept as the program does,
 * on a clock of its own: how much more memory is held at the end than after a quarter of it.
 */
public final class DayBench implements Bench {

  private static final int TANKS = 67;
  private static final Duration PERIOD = Duration.ofSeconds(10);
  private static final List<ChannelKind> KINDS =
      List.of(ChannelKind.TEMP_TOP, ChannelKind.TEMP_BOTTOM, ChannelKind.LEVEL_MM);

  private final Keeper keeper;
  private final Ticker real;
  private final int hours;
  private final Random chance = new Random(20_261_124L);
  private Stepped clock;

  /** A clock that is put forward by hand. */
  private static final class Stepped implements Ticker {
    private Instant now;
    private long nanos;

    Stepped(Instant from) {
      now = from;
    }

    void forward(Duration by) {
      now = now.plus(by);
      nanos += by.toNanos();
    }

    @Override
    public Instant now() {
      return now;
    }

    @Override
    public long monotonicNanos() {
      return nanos;
    }
  }

  /**
   * @param real times the run itself
   * @param hours 24, or fewer for a short form
   */
  public DayBench(Keeper keeper, Ticker real, int hours) {
    this.keeper = keeper;
    this.real = real;
    this.hours = hours;
  }

  @Override
  public String name() {
    return "day";
  }

  @Override
  public List<Figure> measure(Consumer<String> progress) {
    clock = new Stepped(real.now().minus(Duration.ofHours(hours)));
    WatchPlan plan = plan();
    Watch watch = new Watch(plan, AlarmRules.USUAL, keeper, clock);
    long turns = Duration.ofHours(hours).dividedBy(PERIOD);
    long begun = real.monotonicNanos();
    double quarter = 0;
    for (long turn = 1; turn <= turns; turn++) {
      clock.forward(PERIOD);
      watch.take(new Intake.Exchanged(exchange(plan)));
      watch.tick();
      watch.drain();
      if (turn == turns / 4) {
        quarter = heap();
      }
      if (turn % (turns / 4) == 0) {
        progress.accept(turn * PERIOD.toSeconds() / 3600 + " h");
      }
    }
    double seconds = (real.monotonicNanos() - begun) / 1e9;
    double end = heap();
    double readings = (double) turns * plan.channels().size();
    return List.of(
        Figure.of(name(), "readings", readings, ""),
        Figure.of(name(), "judged-and-kept-per-second", readings / seconds, "1/s"),
        Figure.of(name(), "heap-after-a-quarter", quarter, "MB"),
        Figure.of(name(), "heap-at-the-end", end, "MB"),
        Figure.of(name(), "growth", end - quarter, "MB"));
  }

  private static double heap() {
    Runtime runtime = Runtime.getRuntime();
    double least = Double.MAX_VALUE;
    for (int look = 0; look < 4; look++) {
      System.gc();
      least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
    }
    return least / (1024 * 1024);
  }

  private static WatchPlan plan() {
    List<WatchedChannel> channels = new ArrayList<>();
    LineId line = new LineId(UUID.randomUUID());
    for (int tank = 0; tank < TANKS; tank++) {
      TankId id = new TankId(UUID.randomUUID());
      DeviceId device = new DeviceId(UUID.randomUUID());
      for (ChannelKind kind : KINDS) {
        ChannelId channel = new ChannelId(UUID.randomUUID());
        channels.add(new WatchedChannel(channel, kind, id, device, line, PERIOD));
      }
    }
    return new WatchPlan(channels);
  }

  private ExchangeResult exchange(WatchPlan plan) {
    List<Reading> readings = new ArrayList<>();
    for (WatchedChannel channel : plan.channels()) {
      double about =
          switch (channel.kind()) {
            case TEMP_TOP -> -178;
            case TEMP_BOTTOM -> -194.6;
            default -> 231;
          };
      double number = about + Math.rint(chance.nextGaussian() * 5) / 10;
      readings.add(
          new Reading(
              channel.id(),
              clock.now(),
              clock.monotonicNanos(),
              new Value.Good(number),
              "010314F863F90C00E2000A0000FFFF0001000000008000926D",
              "tank-block-10@1",
              Source.LIVE));
    }
    WatchedChannel first = plan.channels().getFirst();
    return new ExchangeResult(
        first.line(),
        first.device(),
        clock.now(),
        clock.monotonicNanos(),
        Duration.ofMillis(60),
        "01030000000AC5CD",
        "",
        "",
        "",
        readings);
  }
}
