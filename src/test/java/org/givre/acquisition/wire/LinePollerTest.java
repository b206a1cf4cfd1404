package org.givre.acquisition.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import org.givre.acquisition.ExchangeResult;
import org.givre.acquisition.Intake;
import org.givre.acquisition.LineState;
import org.givre.acquisition.PollPlan;
import org.givre.kernel.SystemTicker;
import org.givre.kernel.Ticker;
import org.givre.measure.ChannelId;
import org.givre.measure.Reading;
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
import org.givre.rehearsal.SimulatedFault;
import org.givre.rehearsal.SimulatedLine;
import org.givre.rehearsal.SimulatedTank;
import org.givre.serial.JSerialPorts;
import org.givre.serial.PortInfo;
import org.givre.serial.PortSettings;
import org.givre.serial.SerialLink;
import org.givre.serial.SerialPorts;
import org.givre.storage.TankId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The thread of a line against simulated controllers on a real pseudo-terminal. */
class LinePollerTest {

  private static final Duration PERIOD = Duration.ofMillis(1000);
  private static final Duration TIMEOUT = Duration.ofMillis(250);
  private static final ProfileRef PROFILE = new ProfileRef("tank-block-10", 1);

  @TempDir Path folder;
  private final Ticker ticker = new SystemTicker();
  private final LinkedBlockingQueue<Intake> taken = new LinkedBlockingQueue<>();
  private LinePoller poller;
  private SimulatedLine line;

  @AfterEach
  void end() {
    if (poller != null) {
      poller.stop();
    }
    if (line != null) {
      line.close();
    }
  }

  @Test
  void goodReadingsOfTwoTanksOnOneLine() throws Exception {
    simulate(List.of());
    poll(ProfileState.VERIFIED, 1, 2);
    ExchangeResult first = exchange(result -> result.isGood());
    ExchangeResult second =
        exchange(result -> result.isGood() && !result.device().equals(first.device()));
    assertThat(first.readings()).hasSize(2);
    assertThat(number(first, 0)).isBetween(-198.0, -192.0);
    assertThat(number(second, 1)).isBetween(-182.0, -160.0);
    assertThat(first.raw()).hasSize(50);
    assertThat(first.readings().getFirst().profileRevision()).isEqualTo("tank-block-10@1");
    assertThat(poller.health().state()).isInstanceOf(LineState.Open.class);
    assertThat(poller.health().lastGood()).isPresent();
  }

  @Test
  void aProfileThatNobodyVerifiedGivesOnlyDoubtfulReadings() throws Exception {
    simulate(List.of());
    poll(ProfileState.DRAFT, 1);
    Value value = exchange(ExchangeResult::isGood).readings().getFirst().value();
    assertThat(value).isInstanceOf(Value.Suspect.class);
    assertThat(((Value.Suspect) value).why()).isEqualTo("UNVERIFIED_PROFILE");
  }

  @Test
  void aBrokenTopProbeTakesOnlyItsOwnChannel() throws Exception {
    simulate(List.of(SimulatedFault.parse("sensor-break")));
    poll(ProfileState.VERIFIED, 1);
    ExchangeResult result = exchange(ExchangeResult::isGood);
    assertThat(result.readings().get(0).value()).isInstanceOf(Value.Good.class);
    assertThat(result.readings().get(1).value()).isEqualTo(new Value.Missing("SENSOR_BREAK"));
  }

  @Test
  void row11_aPortAbsentAtStartSaysWhyAndIsTriedForEver() throws Exception {
    Path later = folder.resolve("later");
    poll(later.toString(), new JSerialPorts(), ProfileState.VERIFIED, 1);
    Intake.HealthChanged away = health(h -> h.health().state() instanceof LineState.Unavailable);
    assertThat(((LineState.Unavailable) away.health().state()).why()).isEqualTo("absent");
    assertThat(missing(exchange(result -> true), 0)).isEqualTo("PORT_LOST");
    simulateAt(later, List.of());
    assertThat(exchange(ExchangeResult::isGood).readings()).hasSize(2);
  }

  @Test
  void row11_aPortHeldByAnotherSaysBusy() throws Exception {
    simulate(List.of());
    SerialLink other = new JSerialPorts().open(new PortSettings(line.port(), 9600, 8, 'N', 1));
    poll(ProfileState.VERIFIED, 1);
    Intake.HealthChanged busy = health(h -> h.health().state() instanceof LineState.Unavailable);
    assertThat(((LineState.Unavailable) busy.health().state()).why()).isEqualTo("busy");
    other.close();
    assertThat(exchange(ExchangeResult::isGood).readings()).hasSize(2);
  }

  @Test
  void row12_theCablePulledIsPortLostAtOnceAndDataAgainAfterItsReturn() throws Exception {
    simulate(List.of());
    poll(ProfileState.VERIFIED, 1);
    exchange(ExchangeResult::isGood);
    Instant pulled = ticker.now();
    line.unplug();
    ExchangeResult lost = exchange(result -> !result.isGood());
    assertThat(lost.fault()).isEqualTo("PORT_LOST");
    assertThat(missing(lost, 0)).isEqualTo("PORT_LOST");
    assertThat(Duration.between(pulled, lost.at())).isLessThan(PERIOD);
    ExchangeResult again = exchange(ExchangeResult::isGood);
    assertThat(Duration.between(pulled, again.at())).isLessThan(Duration.ofSeconds(10));
    assertThat(poller.health().reopenings()).isPositive();
  }

  @Test
  void row05_lateRepliesAreNeverTakenForAnotherDevice() throws Exception {
    simulate(List.of(SimulatedFault.parse("late=0.5@1")));
    poll(ProfileState.VERIFIED, 1, 2);
    DeviceId slow = plan.devices().getFirst().device().id();
    Predicate<ExchangeResult> ofSlow = result -> result.device().equals(slow);
    ExchangeResult late = exchange(result -> ofSlow.test(result) && !result.isGood());
    assertThat(late.fault()).isIn("TIMEOUT", "WRONG_UNIT");
    ExchangeResult other = exchange(result -> !ofSlow.test(result) && result.isGood());
    assertThat(other.raw()).startsWith("0203");
    assertThat(late.readings()).allMatch(reading -> reading.value() instanceof Value.Missing);
  }

  @Test
  void aDeadDeviceIsMissingInEveryPeriodAndDelaysNobody() throws Exception {
    simulate(List.of());
    poll(ProfileState.VERIFIED, 1, 9);
    DeviceId dead = plan.devices().get(1).device().id();
    List<Instant> healthy = new ArrayList<>();
    int missed = 0;
    while (healthy.size() < 5) {
      ExchangeResult next = exchange(result -> true);
      if (next.device().equals(dead)) {
        assertThat(missing(next, 0)).isEqualTo("TIMEOUT");
        missed++;
      } else {
        healthy.add(next.at());
      }
    }
    assertThat(missed).isGreaterThanOrEqualTo(3);
    for (int turn = 1; turn < healthy.size(); turn++) {
      assertThat(Duration.between(healthy.get(turn - 1), healthy.get(turn)))
          .isLessThan(PERIOD.plus(TIMEOUT.multipliedBy(3)));
    }
  }

  @Test
  void theHealthOfALineNamesFaultsAndReplyTimes() throws Exception {
    simulate(List.of(SimulatedFault.parse("silent@2")));
    poll(ProfileState.VERIFIED, 1, 2);
    exchange(result -> !result.isGood());
    exchange(ExchangeResult::isGood);
    Intake.HealthChanged seen =
        health(
            h ->
                h.health().devices().get(1).faults().containsKey("TIMEOUT")
                    && h.health().devices().get(0).lastGood().isPresent());
    assertThat(seen.health().devices().get(0).median()).isBetween(millis(10), TIMEOUT);
  }

  @Test
  void row22_aNativeCallThatHangsIsSeenFromOutside() throws Exception {
    poll("hangs", new HangingPorts(), ProfileState.VERIFIED, 1);
    long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    while (poller.stuckFor().isEmpty() && System.nanoTime() < end) {
      taken.poll(50, TimeUnit.MILLISECONDS);
    }
    assertThat(poller.stuckFor()).isPresent();
    poller.stop();
    assertThat(poller.stuckFor()).as("a poller that was replaced is nobody's alarm").isEmpty();
  }

  @Test
  void row18_twoHundredOpeningsLeaveNoThreadAndNoHandle() throws Exception {
    simulate(List.of());
    SerialPorts ports = new JSerialPorts();
    long before = handles();
    int threads = Thread.activeCount();
    for (int i = 0; i < 200; i++) {
      ports.open(new PortSettings(line.port(), 9600, 8, 'N', 1)).close();
    }
    assertThat(handles()).isLessThanOrEqualTo(before + 2);
    assertThat(Thread.activeCount()).isLessThanOrEqualTo(threads + 2);
  }

  private static long handles() throws Exception {
    try (var all = Files.list(Path.of("/proc/self/fd"))) {
      return all.count();
    }
  }

  /** A driver whose open never returns, as seen with adapters that hang. */
  private static final class HangingPorts implements SerialPorts {
    @Override
    public SerialLink open(PortSettings settings) {
      while (true) {
        LockSupport.park(this);
      }
    }

    @Override
    public List<PortInfo> list() {
      return List.of();
    }
  }

  private PollPlan plan;

  private void simulate(List<SimulatedFault> faults) throws Exception {
    simulateAt(folder.resolve("port"), faults);
  }

  private void simulateAt(Path link, List<SimulatedFault> faults) throws Exception {
    line =
        new SimulatedLine(
            link,
            List.of(
                new SimulatedLine.TankAt(1, new SimulatedTank(1, Scene.NORMAL)),
                new SimulatedLine.TankAt(2, new SimulatedTank(2, Scene.NORMAL))),
            faults,
            SimulatedLine.Manner.USUAL.answering(millis(15), millis(400)).vanishing(5, millis(800)),
            ticker);
    Thread.ofPlatform().daemon().start(line);
  }

  private void poll(ProfileState state, int... addresses) {
    poll(line.port(), new JSerialPorts(), state, addresses);
  }

  private void poll(String path, SerialPorts ports, ProfileState state, int... addresses) {
    Line made = new Line(new LineId(UUID.randomUUID()), "test", path, LineFormat.USUAL, Echo.NONE);
    plan =
        new PollPlan(
            made,
            java.util.Arrays.stream(addresses)
                .mapToObj(address -> asked(made, address, state))
                .toList());
    poller = new LinePoller(plan, ports, taken::add, ticker);
    Thread.ofPlatform().daemon().start(poller);
  }

  private static PollPlan.Asked asked(Line line, int address, ProfileState state) {
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
        DeviceProfile.shipped(PROFILE).orElseThrow().in(state),
        List.of(
            channel(device, "bottom", ChannelKind.TEMP_BOTTOM),
            channel(device, "top", ChannelKind.TEMP_TOP)));
  }

  private static Channel channel(Device device, String point, ChannelKind kind) {
    return new Channel(
        new ChannelId(UUID.randomUUID()),
        device.id(),
        point,
        kind,
        new TankId(UUID.randomUUID()),
        Correction.NONE);
  }

  private ExchangeResult exchange(Predicate<ExchangeResult> wanted) throws Exception {
    return ((Intake.Exchanged)
            next(i -> i instanceof Intake.Exchanged e && wanted.test(e.result())))
        .result();
  }

  private Intake.HealthChanged health(Predicate<Intake.HealthChanged> wanted) throws Exception {
    return (Intake.HealthChanged) next(i -> i instanceof Intake.HealthChanged h && wanted.test(h));
  }

  private Intake next(Predicate<Intake> wanted) throws Exception {
    long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    while (System.nanoTime() < end) {
      Intake intake = taken.poll(100, TimeUnit.MILLISECONDS);
      if (intake != null && wanted.test(intake)) {
        return intake;
      }
    }
    throw new AssertionError("nothing such came in 20 s");
  }

  private static double number(ExchangeResult result, int channel) {
    return ((Value.Good) result.readings().get(channel).value()).number();
  }

  private static String missing(ExchangeResult result, int channel) {
    Reading reading = result.readings().get(channel);
    return ((Value.Missing) reading.value()).why();
  }

  private static Duration millis(long count) {
    return Duration.ofMillis(count);
  }
}
