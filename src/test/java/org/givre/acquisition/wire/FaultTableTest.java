package org.givre.acquisition.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.givre.kernel.SystemTicker;
import org.givre.measure.Quantity;
import org.givre.measure.Value;
import org.givre.probe.Block;
import org.givre.probe.DataType;
import org.givre.probe.Echo;
import org.givre.probe.LineFormat;
import org.givre.probe.Point;
import org.givre.probe.RegisterMap;
import org.givre.probe.RegisterTable;
import org.givre.probe.Scaling;
import org.givre.serial.JSerialPorts;
import org.givre.serial.PortSettings;
import org.givre.serial.ScriptedUnit;
import org.givre.serial.ScriptedUnit.Part;
import org.givre.serial.SerialLink;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The fault table of the monitoring handbook (§5), row by row, on a real pseudo-terminal: the named
 * outcome, never a wrong value, and the next poll good.
 */
class FaultTableTest {

  private static final int TIMEOUT = 200;
  private static final Pace PACE = Pace.of(Duration.ofMillis(TIMEOUT));

  /** -195.8 °C, as the handbook writes it. */
  private static final byte[] GOOD = hex("01 03 02 F8 5A 7B BF");

  /** 52.3 % of level from the same device, another block. */
  private static final byte[] LEVEL = reply(1, 3, 0x02, 0x0B, 0x00, 0x00);

  private ScriptedUnit unit;
  private SerialLink link;
  private BusMaster bus;

  @BeforeEach
  void plugIn() throws Exception {
    unit = ScriptedUnit.modbus();
    link = new JSerialPorts().open(new PortSettings(unit.path(), 9600, 8, 'N', 1));
    bus = new BusMaster(link, LineFormat.USUAL, new SystemTicker());
  }

  @AfterEach
  void unplug() {
    link.close();
    unit.close();
  }

  @Test
  void row01_damagedReplyIsCrcAfterOneRetryThenGood() throws Exception {
    byte[] damaged = hex("01 03 02 F8 5A 7B BE");
    unit.then(damaged).then(damaged).then(GOOD);
    Answer answer = bus.ask(temperature(1), PACE);
    assertThat(answer.fault()).isEqualTo("CRC");
    assertThat(answer.retried()).isEqualTo(Answer.Retried.ONCE);
    assertNextGood();
  }

  @Test
  void row01_oneDamagedReplyCostsOneRetry() throws Exception {
    unit.then(hex("01 03 02 F8 5B 7B BF")).then(GOOD);
    Answer answer = bus.ask(temperature(1), PACE);
    assertThat(degrees(answer)).isEqualTo(-195.8);
    assertThat(answer.retried()).isEqualTo(Answer.Retried.ONCE);
    assertThat(unit.heard()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6})
  void row02_replyCutAtAnyByteIsTruncatedThenGood(int length) throws Exception {
    unit.then(Arrays.copyOf(GOOD, length)).then(GOOD);
    Answer answer = bus.ask(temperature(1), PACE);
    assertThat(answer.fault()).isEqualTo("TRUNCATED");
    assertThat(answer.took()).isLessThan(Duration.ofMillis(2 * TIMEOUT));
    assertThat(answer.retried()).isEqualTo(Answer.Retried.NO);
    assertNextGood();
  }

  @Test
  void row03_anotherAddressFunctionOrLengthIsNamed() throws Exception {
    unit.then(reply(2, 3, 0xF8, 0x5A)).then(reply(1, 4, 0xF8, 0x5A));
    unit.then(reply(1, 3, 0xF8, 0x5A, 0xF8, 0xE0)).then(reply(1, 3, 0xF8)).then(GOOD);
    assertThat(bus.ask(temperature(1), PACE).fault()).isEqualTo("WRONG_UNIT");
    assertThat(bus.ask(temperature(1), PACE).fault()).isEqualTo("WRONG_FUNCTION");
    assertThat(bus.ask(temperature(1), PACE).fault()).isEqualTo("WRONG_LENGTH");
    assertThat(bus.ask(temperature(1), PACE).fault()).isEqualTo("WRONG_LENGTH");
    assertNextGood();
  }

  @Test
  void row04_replyAtNineTenthsOfTheTimeOutIsGood() throws Exception {
    unit.then(new Part(TIMEOUT * 9 / 10 - 15, GOOD));
    assertThat(degrees(bus.ask(temperature(1), PACE))).isEqualTo(-195.8);
  }

  @ParameterizedTest
  @ValueSource(doubles = {1.15, 1.5, 1.9, 2.4})
  void row05_lateReplyIsTimeoutAndNeverTheAnswerOfAnother(double lateness) throws Exception {
    unit.then(new Part((long) (TIMEOUT * lateness), GOOD));
    assertThat(bus.ask(temperature(1), PACE).fault()).isEqualTo("TIMEOUT");
    unit.then(reply(2, 3, 0xFA, 0x24));
    Answer other = bus.ask(temperature(2), PACE);
    assertThat(other.decoded())
        .satisfiesAnyOf(
            decoded -> assertThat(decoded).isInstanceOf(Decoded.Fault.class),
            decoded -> assertThat(degrees(other)).isEqualTo(-150.0));
    unit.then(reply(2, 3, 0xFA, 0x24));
    assertThat(degrees(bus.ask(temperature(2), PACE))).isEqualTo(-150.0);
  }

  @ParameterizedTest
  @ValueSource(doubles = {1.15, 1.5, 1.9, 2.4})
  void row06_lateTemperatureIsNeverShownAsLevel(double lateness) throws Exception {
    unit.then(new Part((long) (TIMEOUT * lateness), GOOD));
    assertThat(bus.ask(temperature(1), PACE).fault()).isEqualTo("TIMEOUT");
    unit.then(LEVEL);
    Answer level = bus.ask(level(1), PACE);
    assertThat(level.decoded())
        .satisfiesAnyOf(
            decoded -> assertThat(decoded).isInstanceOf(Decoded.Fault.class),
            decoded -> assertThat(value(level, "level")).isEqualTo(52.3));
    assertThat(bus.lateBytes() + level.received().length).isGreaterThanOrEqualTo(GOOD.length);
  }

  @Test
  void row06_lateBytesAreKeptWithWhatTheyProbablyAnswer() throws Exception {
    unit.then(new Part(TIMEOUT + 60, GOOD));
    bus.ask(temperature(1), PACE);
    unit.then(LEVEL);
    assertThat(value(bus.ask(level(1), PACE), "level")).isEqualTo(52.3);
    BusMaster.Unasked late = bus.heard().orElseThrow();
    assertThat(late.raw()).isEqualTo(GOOD);
    assertThat(late.request()).isEqualTo(temperature(1).request().bytes());
    assertThat(bus.heard()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 300, 5000})
  void row07_noiseBetweenPollsIsThrownAway(int length) throws Exception {
    unit.say(noise(length));
    unit.then(GOOD);
    Answer answer = bus.ask(temperature(1), PACE);
    if (answer.decoded() instanceof Decoded.Fault) {
      assertThat(answer.fault()).isNotEmpty();
      assertNextGood();
    } else {
      assertThat(degrees(answer)).isEqualTo(-195.8);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 300, 5000})
  void row07_noiseBeforeTheAnswerIsAFaultThenGood(int length) throws Exception {
    byte[] noisy = joined(noise(length), GOOD);
    unit.then(noisy).then(noisy);
    assertThat(bus.ask(temperature(1), PACE).decoded()).isInstanceOf(Decoded.Fault.class);
    assertRecovers();
  }

  @Test
  void row07_noiseInsideOrAfterTheAnswerIsAFaultThenGood() throws Exception {
    byte[] inside =
        joined(joined(Arrays.copyOf(GOOD, 4), noise(3)), Arrays.copyOfRange(GOOD, 4, 7));
    byte[] after = joined(GOOD, noise(5));
    unit.then(inside).then(inside).then(after).then(after);
    assertThat(bus.ask(temperature(1), PACE).decoded()).isInstanceOf(Decoded.Fault.class);
    assertThat(bus.ask(temperature(1), PACE).fault()).isEqualTo("TRAILING");
    assertRecovers();
  }

  @Test
  void row07_continuousNoiseIsAFaultThenGood() throws Exception {
    AtomicBoolean loud = new AtomicBoolean(true);
    Thread noise = Thread.ofPlatform().daemon().start(() -> flood(loud));
    while (link.read(new byte[64]) == 0) {
      Thread.onSpinWait();
    }
    Answer answer = bus.ask(temperature(1), PACE);
    assertThat(answer.decoded()).isInstanceOf(Decoded.Fault.class);
    loud.set(false);
    while (noise.isAlive()) {
      link.read(new byte[8192]);
    }
    assertRecovers();
  }

  @Test
  void row07_aLineThatNeverFallsSilentIsBusNoiseAndNothingIsSent() throws Exception {
    NeverSilent noisy = new NeverSilent();
    BusMaster master = new BusMaster(noisy, LineFormat.USUAL, new SystemTicker());
    assertThat(master.ask(temperature(1), PACE).fault()).isEqualTo("BUS_NOISE");
    assertThat(noisy.sent).isZero();
  }

  /** A driver that always has one more byte. */
  private static final class NeverSilent implements SerialLink {
    private int sent;

    @Override
    public int read(byte[] into) {
      into[0] = 0x55;
      return 1;
    }

    @Override
    public void write(byte[] frame) {
      sent++;
    }

    @Override
    public void close() {}
  }

  private void flood(AtomicBoolean loud) {
    byte[] burst = noise(64);
    while (loud.get()) {
      unit.say(burst);
      LockSupport.parkNanos(200_000);
    }
  }

  @Test
  void row08_echoThatTheSettingDoesNotKnowIsNamed() throws Exception {
    byte[] request = temperature(1).request().bytes();
    unit.then(joined(request, GOOD)).then(GOOD);
    assertThat(bus.ask(temperature(1), PACE).fault()).isEqualTo("ECHO_MISMATCH");
    assertNextGood();
  }

  @Test
  void row08_echoThatTheSettingWaitsForInVainIsNamed() throws Exception {
    unit.then(GOOD);
    Answer answer = bus.ask(new RegisterExchange(1, TEMPERATURE, 0, Echo.RETURNED), PACE);
    assertThat(answer.fault()).isIn("ECHO_MISMATCH", "WRONG_LENGTH", "TRUNCATED");
  }

  @Test
  void row08_echoThatTheSettingKnowsIsReadAway() throws Exception {
    byte[] request = temperature(1).request().bytes();
    unit.then(joined(request, GOOD));
    Answer answer = bus.ask(new RegisterExchange(1, TEMPERATURE, 0, Echo.RETURNED), PACE);
    assertThat(degrees(answer)).isEqualTo(-195.8);
  }

  @Test
  void row09_frameTwiceIsOneRightValueOrAFaultThenGood() throws Exception {
    unit.then(joined(GOOD, GOOD)).then(joined(GOOD, GOOD));
    Answer answer = bus.ask(temperature(1), PACE);
    if (answer.decoded() instanceof Decoded.Points) {
      assertThat(degrees(answer)).isEqualTo(-195.8);
    }
    assertRecovers();
  }

  @Test
  void row09_twoDevicesTogetherAreAFaultThenGood() throws Exception {
    byte[] clash = reply(1, 3, 0xF8, 0x5A);
    byte[] other = reply(1, 3, 0xFA, 0x24);
    for (int i = 0; i < clash.length; i++) {
      clash[i] &= other[i];
    }
    unit.then(clash).then(clash).then(GOOD);
    assertThat(bus.ask(temperature(1), PACE).fault()).isEqualTo("CRC");
    assertNextGood();
  }

  @Test
  void row10_fiveMillisecondsBetweenBytesAreGood() throws Exception {
    unit.then(spread(GOOD, 5));
    assertThat(degrees(bus.ask(temperature(1), PACE))).isEqualTo(-195.8);
  }

  @Test
  void row10_tooSlowIsTruncatedAndTheRestDrained() throws Exception {
    unit.then(spread(GOOD, 50)).then(LEVEL);
    assertThat(bus.ask(temperature(1), PACE).fault()).isEqualTo("TRUNCATED");
    assertThat(value(bus.ask(level(1), PACE), "level")).isEqualTo(52.3);
    assertThat(bus.lateBytes()).isPositive();
  }

  @Test
  void row16_exceptionIsNamedAndCostsNoQuarantine() throws Exception {
    unit.then(hex("01 83 02 C0 F1")).then(GOOD);
    assertThat(bus.ask(temperature(1), PACE).fault()).isEqualTo("EXCEPTION:02");
    long start = System.nanoTime();
    assertNextGood();
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofMillis(TIMEOUT));
  }

  @Test
  void row20_wrongSpeedIsBytesWithoutAnyFrame() throws Exception {
    unit.then(hex("00 F0 1C 80 FE 00 E0")).then(hex("00 F0 1C 80 FE 00 E0"));
    Answer answer = bus.ask(temperature(1), PACE);
    assertThat(answer.decoded()).isInstanceOf(Decoded.Fault.class);
    assertThat(answer.fault()).isNotEqualTo("TIMEOUT");
    assertThat(answer.raw()).isNotEmpty();
  }

  @Test
  void row24_bytesThatNobodyAskedForAreReportedNotRead() throws Exception {
    unit.say(GOOD);
    unit.thenNothing();
    Answer answer = bus.ask(temperature(1), PACE);
    assertThat(answer.fault()).isEqualTo("TIMEOUT");
    assertThat(bus.heard().orElseThrow().raw()).isEqualTo(GOOD);
  }

  private void assertNextGood() throws Exception {
    unit.then(GOOD);
    assertThat(degrees(bus.ask(temperature(1), PACE))).isEqualTo(-195.8);
  }

  /** As above when what is left of the script, or of the noise, may cost one more poll. */
  private void assertRecovers() throws Exception {
    for (int poll = 0; poll < 3; poll++) {
      unit.then(GOOD);
      if (bus.ask(temperature(1), PACE).decoded() instanceof Decoded.Points points) {
        assertThat(points.values()).containsEntry("temp", new Value.Good(-195.8));
        return;
      }
    }
    throw new AssertionError("no good poll within three");
  }

  private static final RegisterMap TEMPERATURE =
      RegisterMap.of(
          new Block(RegisterTable.HOLDING, 0, 1),
          Point.of("temp", Quantity.TEMPERATURE, 0, DataType.INT16).scaled(Scaling.by(0.1)));

  private static final RegisterMap LEVELS =
      RegisterMap.of(
          new Block(RegisterTable.HOLDING, 2, 2),
          Point.of("level", Quantity.LEVEL_PERCENT, 0, DataType.UINT16).scaled(Scaling.by(0.1)));

  private static Exchange temperature(int address) {
    return new RegisterExchange(address, TEMPERATURE, 0, Echo.NONE);
  }

  private static Exchange level(int address) {
    return new RegisterExchange(address, LEVELS, 0, Echo.NONE);
  }

  private static double degrees(Answer answer) {
    return value(answer, "temp");
  }

  private static double value(Answer answer, String point) {
    assertThat(answer.decoded()).as(answer.fault()).isInstanceOf(Decoded.Points.class);
    Value value = ((Decoded.Points) answer.decoded()).values().get(point);
    return ((Value.Good) value).number();
  }

  private static Part[] spread(byte[] bytes, int millis) {
    List<Part> parts = new ArrayList<>();
    for (byte one : bytes) {
      parts.add(new Part(millis, new byte[] {one}));
    }
    return parts.toArray(Part[]::new);
  }

  private static byte[] reply(int address, int function, int... data) {
    byte[] frame = new byte[5 + data.length];
    frame[0] = (byte) address;
    frame[1] = (byte) function;
    frame[2] = (byte) data.length;
    for (int i = 0; i < data.length; i++) {
      frame[3 + i] = (byte) data[i];
    }
    Crc16.seal(frame);
    return frame;
  }

  private static byte[] noise(int length) {
    byte[] noise = new byte[length];
    new Random(length).nextBytes(noise);
    return noise;
  }

  private static byte[] joined(byte[] first, byte[] second) {
    byte[] all = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, all, first.length, second.length);
    return all;
  }

  private static byte[] hex(String text) {
    return HexFormat.of().parseHex(text.replace(" ", ""));
  }
}
