package org.givre.acquisition.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.givre.kernel.SystemTicker;
import org.givre.measure.Value;
import org.givre.probe.BuiltIn;
import org.givre.probe.Device;
import org.givre.probe.DeviceId;
import org.givre.probe.DeviceProfile;
import org.givre.probe.Echo;
import org.givre.probe.Line;
import org.givre.probe.LineFormat;
import org.givre.probe.LineId;
import org.givre.probe.ProfileRef;
import org.givre.probe.ProfileState;
import org.givre.probe.TextQuery;
import org.givre.serial.JSerialPorts;
import org.givre.serial.PortSettings;
import org.givre.serial.ScriptedUnit;
import org.givre.serial.ScriptedUnit.Part;
import org.givre.serial.SerialLink;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Text instruments on a real pseudo-terminal: their answers carry no address. */
class TextInstrumentTest {

  private static final int TIMEOUT = 200;
  private static final Pace PACE = Pace.of(Duration.ofMillis(TIMEOUT));
  private static final String IDENTITY = "Controller, Software ver. 1.07\r\n";

  private ScriptedUnit unit;
  private SerialLink link;
  private BusMaster bus;

  @BeforeEach
  void plugIn() throws Exception {
    unit = ScriptedUnit.lines();
    link = new JSerialPorts().open(new PortSettings(unit.path(), 9600, 8, 'N', 1));
    bus = new BusMaster(link, LineFormat.USUAL, new SystemTicker());
  }

  @AfterEach
  void unplug() {
    link.close();
    unit.close();
  }

  @Test
  void aTerminatedAnswerIsGood() throws Exception {
    unit.then(ascii("-197.10\r\n"));
    assertThat(value(bus.ask(top(1), PACE))).isEqualTo(new Value.Good(-197.10));
    assertThat(new String(unit.heard().getFirst(), StandardCharsets.US_ASCII))
        .startsWith("001 TEMPA?");
  }

  @Test
  void row02_digitsWithoutTerminatorAreCut() throws Exception {
    unit.then(ascii("-19"));
    assertThat(bus.ask(top(1), PACE).fault()).isEqualTo("TRUNCATED");
  }

  @Test
  void row06_afterATimeOutTheFirstGoodAnswerIsThrownAway() throws Exception {
    unit.thenNothing();
    assertThat(bus.ask(top(2), PACE).fault()).isEqualTo("TIMEOUT");
    unit.then(ascii("-150.00\r\n")).then(ascii("-197.10\r\n"));
    assertThat(bus.ask(top(1), PACE).fault()).isEqualTo("AMBIGUOUS");
    assertThat(value(bus.ask(top(1), PACE))).isEqualTo(new Value.Good(-197.10));
  }

  @Test
  void row05_aLateAnswerNeverBecomesThatOfTheNextDevice() throws Exception {
    for (double lateness : new double[] {1.15, 1.5, 1.9, 2.4}) {
      unit.then(new Part((long) (TIMEOUT * lateness), ascii("-111.11\r\n")));
      assertThat(bus.ask(top(2), PACE).fault()).isEqualTo("TIMEOUT");
      for (int poll = 0; poll < 3; poll++) {
        unit.then(ascii("-197.10\r\n"));
        Answer answer = bus.ask(top(1), PACE);
        if (answer.decoded() instanceof Decoded.Points) {
          assertThat(value(answer)).isEqualTo(new Value.Good(-197.10));
        }
      }
    }
  }

  @Test
  void row13_whatIsNoNumberIsNeverOne() throws Exception {
    for (String answer : List.of("-----\r\n", "?01\r\n", "\r\n", "T_ERR\r\n", "-0000\r\n")) {
      unit.then(ascii(answer)).then(ascii(answer));
      Answer got = bus.ask(top(1), PACE);
      boolean none = got.decoded() instanceof Decoded.Fault || value(got) instanceof Value.Missing;
      assertThat(none || answer.equals("-0000\r\n")).as(answer).isTrue();
    }
  }

  @Test
  void row13_anEndlessLineIsStopped() throws Exception {
    byte[] endless = ascii("1".repeat(900));
    unit.then(endless).then(endless);
    Answer answer = bus.ask(top(1), PACE);
    assertThat(answer.fault()).isIn("OVERLONG", "TRUNCATED");
    assertThat(answer.took()).isLessThan(Duration.ofMillis(3 * TIMEOUT));
  }

  @Test
  void twoLinesWhereOneIsDueAreAmbiguous() throws Exception {
    unit.then(ascii("-150.00\r\n-197.10\r\n"));
    assertThat(bus.ask(top(1), PACE).fault()).isEqualTo("AMBIGUOUS");
  }

  @Test
  void row25_anotherModelGivesNoValueUntilItIsKnownAgain() throws Exception {
    link.close();
    try (SpotReader reader = reader("tec3000")) {
      unit.then(ascii("Pump Station, Software ver. 9.99\r\n"));
      Map<String, Value> values = values(reader.once());
      assertThat(values.values()).containsOnly(new Value.Missing("WRONG_IDENTITY"));
      unit.then(ascii(IDENTITY));
      for (String answer : List.of("-177.24", "-195.10", "221.0", "0", "0", "0")) {
        unit.then(ascii(answer + "\r\n"));
      }
      values = values(reader.once());
      assertThat(values)
          .containsEntry("temp_a", new Value.Good(-177.24))
          .containsEntry("temp_b", new Value.Good(-195.10))
          .containsEntry("level", new Value.Good(221));
    }
  }

  @Test
  void aSilentUnitCostsOneTimeOutNotOneAQuery() throws Exception {
    link.close();
    try (SpotReader reader = reader("tec3000")) {
      assertThat(values(reader.once()).values()).containsOnly(new Value.Missing("TIMEOUT"));
      assertThat(unit.heard()).hasSize(1);
    }
  }

  private SpotReader reader(String profile) {
    LineId line = new LineId(UUID.randomUUID());
    ProfileRef ref = new ProfileRef(profile, 1);
    return new SpotReader(
        new JSerialPorts(),
        new Line(line, "text", unit.path(), LineFormat.USUAL, Echo.NONE),
        new Device(
            new DeviceId(UUID.randomUUID()),
            line,
            "text",
            ref,
            1,
            Duration.ofSeconds(10),
            Duration.ofMillis(300)),
        new DeviceProfile(ref, BuiltIn.named(profile).orElseThrow(), ProfileState.VERIFIED),
        new SystemTicker());
  }

  private static Map<String, Value> values(SpotReader.Spot spot) {
    return spot.points().stream()
        .collect(Collectors.toMap(SpotReader.Point::name, point -> point.reading().value()));
  }

  private static Exchange top(int address) {
    return new TextExchange(new TextAsk(address, TextQuery.Tec.TEMP_A), Echo.NONE);
  }

  private static Value value(Answer answer) {
    assertThat(answer.decoded()).as(answer.fault()).isInstanceOf(Decoded.Points.class);
    return ((Decoded.Points) answer.decoded()).values().get("temp_a");
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
