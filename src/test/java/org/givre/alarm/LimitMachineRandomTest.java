package org.givre.alarm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import org.givre.alarm.AlarmState.Occurring;
import org.givre.alarm.LimitMachineTest.Driven;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Random lives of a machine, held to what must be true whatever happens. The seed is in the name of
 * a failing test; {@code -Dgivre.alarm.events=1000000} lengthens the run.
 */
class LimitMachineRandomTest {

  private static final int EVENTS = Integer.getInteger("givre.alarm.events", 20_000);

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
  void keepsItsPromises(long seed) {
    Random random = new Random(seed);
    Driven machine = new Driven();
    double value = -178;
    for (int i = 0; i < EVENTS; i++) {
      value = Math.max(-199, Math.min(-100, value + random.nextGaussian() * 4));
      machine.at = machine.at.plusSeconds(random.nextInt(1, 240));
      LimitState before = machine.state;
      LimitEvent event = any(random, machine, value);
      machine.take(event);
      holds(before, event, machine.state);
    }
  }

  private static LimitEvent any(Random random, Driven machine, double value) {
    return switch (random.nextInt(20)) {
      case 0, 1 -> new LimitEvent.NothingHeard(machine.at);
      case 2 -> new LimitEvent.SuspectRead(machine.at, value);
      case 3, 4 -> new LimitEvent.Tick(machine.at);
      case 5 -> new LimitEvent.Acknowledge(LimitMachineTest.answer(machine.at, "vu"));
      case 6 -> new LimitEvent.Reset(LimitMachineTest.answer(machine.at, "vu"));
      case 7 -> new LimitEvent.Withdraw(LimitMachineTest.answer(machine.at, "non"));
      case 8 -> new LimitEvent.Started(machine.at);
      case 9 -> new LimitEvent.SettingsChanged(machine.at);
      default -> new LimitEvent.GoodRead(machine.at, value);
    };
  }

  private static void holds(LimitState before, LimitEvent event, LimitState after) {
    boolean open = before.alarm() instanceof Occurring;
    boolean reading = event instanceof LimitEvent.GoodRead;
    boolean act =
        event instanceof LimitEvent.Acknowledge
            || event instanceof LimitEvent.Reset
            || event instanceof LimitEvent.Withdraw;
    if (before.alarm().isActive() && !after.alarm().isActive()) {
      assertThat(reading).as("only a Good reading ends an active alarm").isTrue();
      assertThat(((LimitEvent.GoodRead) event).value()).isLessThan(-160 - 3);
    }
    if (open && !(after.alarm() instanceof Occurring)) {
      assertThat(reading || act).as("nothing vanishes by itself").isTrue();
    }
    if (before.alarm().isUnanswered() && !after.alarm().isUnanswered()) {
      assertThat(event).as("only a person answers").isInstanceOf(LimitEvent.Acknowledge.class);
    }
    if (after.alarm() instanceof AlarmState.ActiveUnacknowledged now) {
      assertThat(after.timers().get(now.occurrence().step()).reached()).isTrue();
    }
    if (event instanceof LimitEvent.GoodRead read && read.value() > -140) {
      assertThat(after.alarm()).as("beyond is never normal").isNotEqualTo(AlarmState.NORMAL);
    }
    after.timers().forEach(timer -> assertThat(timer.on()).isGreaterThanOrEqualTo(Duration.ZERO));
    before
        .alarm()
        .happening()
        .ifPresent(
            was ->
                after
                    .alarm()
                    .happening()
                    .filter(is -> is.raised().equals(was.raised()))
                    .ifPresent(is -> assertThat(is.worst()).isGreaterThanOrEqualTo(was.worst())));
  }
}
