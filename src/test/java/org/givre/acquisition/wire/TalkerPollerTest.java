package org.givre.acquisition.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.givre.acquisition.ExchangeResult;
import org.givre.acquisition.Intake;
import org.givre.acquisition.PollPlan;
import org.givre.kernel.SystemTicker;
import org.givre.measure.ChannelId;
import org.givre.measure.Quantity;
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
import org.givre.probe.Talking;
import org.givre.probe.TextQuery;
import org.givre.serial.JSerialPorts;
import org.givre.serial.PseudoTerminal;
import org.givre.storage.TankId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A device that talks unasked, on a real pseudo-terminal. */
class TalkerPollerTest {

  private static final Talking FREEZER =
      new Talking(
          "T=(?<temp>[+-]\\d{3}\\.\\d) L=(?<level>\\d{1,3})",
          List.of(
              new TextQuery.Group("temp", Quantity.TEMPERATURE, -200, 60),
              new TextQuery.Group("level", Quantity.LEVEL_PERCENT, 0, 105)));

  private final LinkedBlockingQueue<Intake> taken = new LinkedBlockingQueue<>();
  private TalkerPoller poller;
  private PseudoTerminal device;

  @AfterEach
  void end() {
    poller.stop();
    device.close();
  }

  @Test
  void linesAreReadWhatIsNotUnderstoodIsKeptAndNothingIsSent() throws Exception {
    listen(FREEZER, Duration.ofSeconds(30));
    say("T=-178.4 L=52\r\n");
    ExchangeResult read = next();
    assertThat(read.fault()).isEmpty();
    assertThat(read.readings())
        .extracting(reading -> reading.value())
        .containsExactly(new Value.Good(-178.4), new Value.Good(52));

    say("*** MENU OPENED ***\r\n");
    ExchangeResult other = next();
    assertThat(other.fault()).isEqualTo("GARBLED");
    assertThat(new String(HexFormat.of().parseHex(other.raw()), StandardCharsets.US_ASCII))
        .startsWith("*** MENU OPENED ***");
    assertThat(poller.health().devices().getFirst().faults()).containsEntry("GARBLED", 1L);

    say("T=-178.5 L=");
    say("52\r");
    assertThat(next().readings().getFirst().value()).isEqualTo(new Value.Good(-178.5));

    byte[] sent = new byte[64];
    assertThat(device.read(sent, 100)).as("bytes sent to the device").isZero();
  }

  @Test
  void silenceIsAMissingReadingInEveryPeriod() throws Exception {
    listen(FREEZER, Duration.ofSeconds(1));
    ExchangeResult silent = next();
    assertThat(silent.fault()).isEqualTo("TIMEOUT");
    assertThat(silent.readings())
        .allSatisfy(reading -> assertThat(reading.value()).isEqualTo(new Value.Missing("TIMEOUT")));
    assertThat(next().fault()).isEqualTo("TIMEOUT");
  }

  @Test
  void aPatternThatNeverEndsIsGivenUp() {
    Talking greedy =
        new Talking(
            "(?<temp>(a+)+)b",
            List.of(new TextQuery.Group("temp", Quantity.TEMPERATURE, -200, 60)));
    byte[] line = ("a".repeat(60) + "\r").getBytes(StandardCharsets.US_ASCII);
    long start = System.nanoTime();
    assertThat(Listener.decode(greedy, line)).isInstanceOf(Decoded.Fault.class);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(1));
    listenNowhere();
  }

  @Test
  void row13_outOfPhysicsIsNeverANumber() throws Exception {
    listen(FREEZER, Duration.ofSeconds(30));
    say("T=-273.1 L=52\r\n");
    assertThat(next().readings().getFirst().value()).isEqualTo(new Value.Missing("BELOW_PHYSICS"));
  }

  private void say(String text) throws Exception {
    device.write(text.getBytes(StandardCharsets.US_ASCII));
  }

  private void listenNowhere() {
    device = openTerminal();
    poller =
        new TalkerPoller(
            plan(FREEZER, Duration.ofSeconds(1)),
            new JSerialPorts(),
            taken::add,
            new SystemTicker());
  }

  private static PseudoTerminal openTerminal() {
    try {
      return PseudoTerminal.open();
    } catch (java.io.IOException none) {
      throw new java.io.UncheckedIOException(none);
    }
  }

  private void listen(Talking talking, Duration period) throws Exception {
    device = PseudoTerminal.open();
    poller =
        new TalkerPoller(plan(talking, period), new JSerialPorts(), taken::add, new SystemTicker());
    Thread.ofPlatform().daemon().start(poller);
    long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
    while (System.nanoTime() < end) {
      Intake intake = taken.poll(100, TimeUnit.MILLISECONDS);
      if (intake instanceof Intake.HealthChanged now
          && now.health().state() instanceof org.givre.acquisition.LineState.Open) {
        return;
      }
    }
    throw new AssertionError("the port was not opened");
  }

  private PollPlan plan(Talking talking, Duration period) {
    Line line =
        new Line(new LineId(UUID.randomUUID()), "test", device.path(), LineFormat.USUAL, Echo.NONE);
    Device talker =
        new Device(
            new DeviceId(UUID.randomUUID()),
            line.id(),
            "talker",
            new ProfileRef("site.freezer", 1),
            1,
            period,
            Duration.ofSeconds(1));
    DeviceProfile profile = new DeviceProfile(talker.profile(), talking, ProfileState.VERIFIED);
    return new PollPlan(
        line,
        List.of(
            new PollPlan.Asked(
                talker,
                profile,
                List.of(
                    channel(talker, "temp", ChannelKind.TEMP_TOP),
                    channel(talker, "level", ChannelKind.LEVEL_PERCENT)))));
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

  private ExchangeResult next() throws Exception {
    long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
    while (System.nanoTime() < end) {
      if (taken.poll(100, TimeUnit.MILLISECONDS) instanceof Intake.Exchanged one) {
        return one.result();
      }
    }
    throw new AssertionError("nothing came in 10 s");
  }
}
