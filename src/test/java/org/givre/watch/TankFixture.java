package org.givre.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.givre.acquisition.ExchangeResult;
import org.givre.acquisition.Intake;
import org.givre.alarm.AlarmNow;
import org.givre.kernel.HandTicker;
import org.givre.measure.ChannelId;
import org.givre.measure.Reading;
import org.givre.measure.Source;
import org.givre.measure.Value;
import org.givre.probe.ChannelKind;
import org.givre.probe.DeviceId;
import org.givre.probe.LineId;
import org.givre.storage.TankId;

/** One tank with a top probe, a bottom probe and a level, asked every ten seconds by hand. */
public final class TankFixture {

  public static final TankId TANK = new TankId(new UUID(9, 1));
  public static final LineId LINE = new LineId(new UUID(9, 2));
  public static final DeviceId DEVICE = new DeviceId(new UUID(9, 3));
  public static final ChannelId TOP = new ChannelId(new UUID(9, 4));
  public static final ChannelId BOTTOM = new ChannelId(new UUID(9, 5));
  public static final ChannelId LEVEL = new ChannelId(new UUID(9, 6));
  public static final Duration PERIOD = Duration.ofSeconds(10);

  private final Watch watch;
  private final HandTicker ticker;

  public TankFixture(Watch watch, HandTicker ticker) {
    this.watch = watch;
    this.ticker = ticker;
  }

  public static WatchPlan plan() {
    return new WatchPlan(
        List.of(
            channel(TOP, ChannelKind.TEMP_TOP),
            channel(BOTTOM, ChannelKind.TEMP_BOTTOM),
            channel(LEVEL, ChannelKind.LEVEL_PERCENT)));
  }

  private static WatchedChannel channel(ChannelId id, ChannelKind kind) {
    return new WatchedChannel(id, kind, TANK, DEVICE, LINE, PERIOD);
  }

  /** Reads all three for so long, ticking as well. */
  public TankFixture reads(Duration length, double top) {
    return each(length, () -> exchange(new Value.Good(top), new Value.Good(-194.6), ""));
  }

  public TankFixture fails(Duration length, String why) {
    return each(length, () -> exchange(new Value.Missing(why), new Value.Missing(why), why));
  }

  public TankFixture topBreaks(Duration length) {
    return each(
        length, () -> exchange(new Value.Missing("SENSOR_BREAK"), new Value.Good(-194.6), ""));
  }

  public TankFixture nothing(Duration length) {
    return each(length, () -> {});
  }

  private TankFixture each(Duration length, Runnable turn) {
    for (long n = 0; n < length.toSeconds() / PERIOD.toSeconds(); n++) {
      ticker.forward(PERIOD);
      turn.run();
      watch.tick();
      watch.drain();
    }
    return this;
  }

  private void exchange(Value top, Value bottom, String fault) {
    List<Reading> readings = new ArrayList<>();
    readings.add(reading(TOP, top));
    readings.add(reading(BOTTOM, bottom));
    readings.add(reading(LEVEL, fault.isEmpty() ? new Value.Good(71) : new Value.Missing(fault)));
    watch.take(
        new Intake.Exchanged(
            new ExchangeResult(
                LINE,
                DEVICE,
                ticker.now(),
                ticker.monotonicNanos(),
                Duration.ofMillis(60),
                "010300000003",
                "010306F85AF8E0020B1CF1",
                fault,
                "",
                readings)));
  }

  private Reading reading(ChannelId channel, Value value) {
    Instant at = ticker.now();
    return new Reading(
        channel, at, ticker.monotonicNanos(), value, "010306F85AF8E0020B1CF1", "t@1", Source.LIVE);
  }

  public WatchSnapshot snapshot() {
    return watch.snapshot();
  }

  public TankNow tank() {
    return snapshot().tank(TANK).orElseThrow();
  }

  public AlarmNow firstAlarm() {
    return snapshot().alarms().getFirst();
  }
}
