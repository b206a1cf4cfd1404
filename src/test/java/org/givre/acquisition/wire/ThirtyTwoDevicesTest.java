package org.givre.acquisition.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.givre.acquisition.ExchangeResult;
import org.givre.acquisition.Intake;
import org.givre.acquisition.PollPlan;
import org.givre.kernel.SystemTicker;
import org.givre.measure.ChannelId;
import org.givre.measure.Value;
import org.givre.probe.Channel;
import org.givre.probe.ChannelKind;
import org.givre.probe.Correction;
import org.givre.probe.Device;
import org.givre.probe.DeviceId;
import org.givre.probe.DeviceProfile;
import org.givre.probe.Echo;
import org.givre.probe.Line;
import org.givre.probe.LineFormat;
import org.givre.probe.LineId;
import org.givre.probe.ProfileRef;
import org.givre.probe.ProfileState;
import org.givre.rehearsal.Scene;
import org.givre.rehearsal.SimulatedLine;
import org.givre.rehearsal.SimulatedTank;
import org.givre.serial.JSerialPorts;
import org.givre.storage.TankId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Row 21 of the fault table on a real pseudo-terminal. */
class ThirtyTwoDevicesTest {

  private static final Duration PERIOD = Duration.ofSeconds(5);
  private static final Duration TIMEOUT = Duration.ofMillis(250);
  private static final Duration SETTLING = Duration.ofSeconds(12);
  private static final Duration LENGTH = Duration.ofSeconds(25);
  private static final ProfileRef PROFILE = new ProfileRef("tank-block-10", 1);

  @TempDir Path folder;

  @Test
  void row21_halfOfThirtyTwoDevicesDeadAndNoHealthyOneLosesATurn() throws Exception {
    SystemTicker ticker = new SystemTicker();
    LinkedBlockingQueue<Intake> taken = new LinkedBlockingQueue<>();
    try (SimulatedLine served =
        new SimulatedLine(
            folder.resolve("port"),
            IntStream.rangeClosed(1, 16)
                .mapToObj(
                    at -> new SimulatedLine.TankAt(2 * at, new SimulatedTank(at, Scene.NORMAL)))
                .toList(),
            List.of(),
            SimulatedLine.Manner.USUAL.vanishing(0, Duration.ofSeconds(1)),
            ticker)) {
      Thread.ofPlatform().daemon().start(served);
      Line line =
          new Line(
              new LineId(UUID.randomUUID()), "test", served.port(), LineFormat.USUAL, Echo.NONE);
      PollPlan plan =
          new PollPlan(line, IntStream.rangeClosed(1, 32).mapToObj(at -> asked(line, at)).toList());
      LinePoller poller = new LinePoller(plan, new JSerialPorts(), taken::add, ticker);
      Thread running = Thread.ofPlatform().daemon().start(poller);
      Map<Integer, List<Long>> good = new HashMap<>();
      Map<Integer, Integer> missing = new HashMap<>();
      // at start everybody is tried in turn, the dead ones too
      long start = System.nanoTime() + SETTLING.toNanos();
      long end = start + LENGTH.toNanos();
      while (System.nanoTime() < end) {
        Intake intake = taken.poll(50, TimeUnit.MILLISECONDS);
        if (intake instanceof Intake.Exchanged one && System.nanoTime() > start) {
          sort(plan, one.result(), good, missing);
        }
      }
      poller.stop();
      running.join(Duration.ofSeconds(3));

      int turns = (int) (LENGTH.toSeconds() / PERIOD.toSeconds());
      for (int address = 2; address <= 32; address += 2) {
        assertThat(good.get(address))
            .as("turns of " + address)
            .hasSizeGreaterThanOrEqualTo(turns - 1);
        // a try costs two time-outs, then those that are due at the same moment
        assertThat(longest(good.get(address)))
            .as("longest pause of " + address)
            .isLessThan(PERIOD.plus(Duration.ofSeconds(3)));
        assertThat(missing.getOrDefault(address, 0)).isZero();
      }
      for (int address = 1; address < 32; address += 2) {
        assertThat(good).doesNotContainKey(address);
        assertThat(missing.get(address)).as("dead " + address).isGreaterThanOrEqualTo(turns - 1);
      }
    }
  }

  private static void sort(
      PollPlan plan,
      ExchangeResult result,
      Map<Integer, List<Long>> good,
      Map<Integer, Integer> missing) {
    int address =
        plan.devices().stream()
            .map(PollPlan.Asked::device)
            .filter(device -> device.id().equals(result.device()))
            .findFirst()
            .orElseThrow()
            .address();
    if (result.readings().getFirst().value() instanceof Value.Missing) {
      missing.merge(address, 1, Integer::sum);
    } else {
      good.computeIfAbsent(address, first -> new ArrayList<>()).add(result.monotonicNanos());
    }
  }

  private static Duration longest(List<Long> at) {
    long longest = 0;
    for (int nth = 1; nth < at.size(); nth++) {
      longest = Math.max(longest, at.get(nth) - at.get(nth - 1));
    }
    return Duration.ofNanos(longest);
  }

  private static PollPlan.Asked asked(Line line, int address) {
    Device device =
        new Device(
            new DeviceId(UUID.randomUUID()),
            line.id(),
            "unit " + address,
            PROFILE,
            address,
            PERIOD,
            TIMEOUT);
    return new PollPlan.Asked(
        device,
        DeviceProfile.shipped(PROFILE).orElseThrow().in(ProfileState.VERIFIED),
        List.of(
            new Channel(
                new ChannelId(UUID.randomUUID()),
                device.id(),
                "top",
                ChannelKind.TEMP_TOP,
                new TankId(UUID.randomUUID()),
                Correction.NONE)));
  }
}
