package org.givre.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.givre.alarm.AlarmLevel;
import org.givre.alarm.AlarmNow;
import org.givre.alarm.AlarmRules;
import org.givre.alarm.KeptEvent;
import org.givre.alarm.KeptState;
import org.givre.kernel.HandTicker;
import org.givre.measure.Reading;
import org.junit.jupiter.api.Test;

/** Nobody may believe that readings are kept when the thread that keeps them is dead or hangs. */
class KeepingDeadTest {

  private final HandTicker ticker = HandTicker.at("2026-11-24T09:00:00Z");

  private static List<String> technical(Watch watch) {
    return watch.snapshot().alarms().stream()
        .filter(alarm -> alarm.level().equals(java.util.Optional.of(AlarmLevel.CRITICAL)))
        .filter(alarm -> alarm.state().isActive())
        .map(AlarmNow::point)
        .map(point -> point.name())
        .toList();
  }

  private void reads(Watch watch, Duration length) {
    for (long second = 0; second < length.toSeconds(); second += 10) {
      ticker.forward(Duration.ofSeconds(10));
      watch.tick();
      judge(watch);
    }
  }

  /** One turn of the judging loop on a thread that ends by itself; keeping has its own. */
  private static void judge(Watch watch) {
    watch.stop();
    watch.run();
  }

  @Test
  void aKeepingThreadThatDiesIsACriticalAlarm() throws Exception {
    Watch watch = new Watch(TankFixture.plan(), AlarmRules.USUAL, new Dies(), ticker);
    Thread keeping = new Thread(watch.keeping());
    keeping.setUncaughtExceptionHandler((thread, failure) -> {});
    keeping.start();
    keeping.join();

    reads(watch, Duration.ofSeconds(10));

    assertThat(technical(watch)).containsExactly("keeping-dead");
    assertThat(watch.snapshot().sounds()).isTrue();
  }

  @Test
  void aKeepingThreadThatHangsIsACriticalAlarmUntilItGoesOn() throws Exception {
    Hangs disk = new Hangs();
    Watch watch = new Watch(TankFixture.plan(), AlarmRules.USUAL, disk, ticker);
    ticker.forward(Duration.ofSeconds(1));
    Thread keeping = new Thread(watch.keeping());
    keeping.start();
    assertThat(disk.begun.await(30, TimeUnit.SECONDS)).isTrue();

    reads(watch, Duration.ofSeconds(50));
    assertThat(technical(watch)).as("a slow disk is none yet").isEmpty();
    reads(watch, Duration.ofSeconds(20));
    assertThat(technical(watch)).containsExactly("keeping-dead");

    disk.goesOn.countDown();
    keeping.join();
    reads(watch, Duration.ofSeconds(10));
    assertThat(technical(watch)).isEmpty();
  }

  /** A mistake of ours, not of the world: it reaches the hook. */
  private static final class Dies extends Disk {
    @Override
    public Kept alarms(List<KeptEvent> events, List<KeptState> states) {
      throw new IllegalStateException("ours");
    }
  }

  /** A disk that does not answer. */
  private static final class Hangs extends Disk {
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch goesOn = new CountDownLatch(1);

    @Override
    public Kept alarms(List<KeptEvent> events, List<KeptState> states) {
      begun.countDown();
      try {
        goesOn.await();
      } catch (InterruptedException leaving) {
        Thread.currentThread().interrupt();
      }
      return Kept.KEPT;
    }
  }

  private abstract static class Disk implements Keeper {
    private final TankStory.Memory memory = new TankStory.Memory();

    @Override
    public Kept spool(List<Reading> batch) {
      return memory.spool(batch);
    }

    @Override
    public Kept rows(List<Reading> batch) {
      return Kept.KEPT;
    }

    @Override
    public List<KeptState> states() {
      return List.of();
    }

    @Override
    public List<KeptEvent> acts(java.time.Instant from) {
      return List.of();
    }

    @Override
    public org.givre.history.SpoolReport replay(
        java.time.Instant from, java.util.function.Consumer<Reading> sink) {
      return memory.replay(from, sink);
    }

    @Override
    public List<Reading> newest(org.givre.measure.ChannelId channel, java.time.Instant until) {
      return List.of();
    }
  }
}
