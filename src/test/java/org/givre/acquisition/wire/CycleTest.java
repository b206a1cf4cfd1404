package org.givre.acquisition.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.givre.measure.Value;
import org.givre.probe.BuiltIn;
import org.givre.probe.Echo;
import org.junit.jupiter.api.Test;

/** What one cycle of a device says when its answers are put together. */
class CycleTest {

  @Test
  void aBrokenSensorTakesTheNumberOfTheOtherBlockAway() {
    Decoded.Points points =
        frames("eurotherm-3200", "01 03 02 F8 68 FA 6A", "01 03 04 00 20 FF DF FB 91");
    assertThat(points.values()).containsExactlyEntriesOf(missing("temp", "SENSOR_BREAK"));
  }

  @Test
  void aWordThatDisagreesWithItsCopyLeavesTheNumber() {
    Decoded.Points points =
        frames("eurotherm-3200", "01 03 02 F8 68 FA 6A", "01 03 04 00 00 FF DF FA 5B");
    assertThat(points.values())
        .containsEntry("temp", new Value.Good(-194.4))
        .containsEntry("sensor", new Value.Missing("INTEGRITY"));
  }

  @Test
  void everyPointOfADeadExchangeIsMissingForItsFault() {
    Decoded.Points points = frames("tank-block-10", "01 83 02 C0 F1");
    assertThat(points.values()).hasSize(10);
    assertThat(points.values().values()).containsOnly(new Value.Missing("EXCEPTION:02"));
  }

  @Test
  void aLakeShoreInputIsGoodOnlyWithItsStatus() {
    String all = "-195.80,-177.24,+21.400,+206.85,+206.85,+206.85,+206.85,+206.85\r\n";
    Map<String, Value> values = texts("lakeshore-218", all, "000\r\n", "128\r\n").values();
    assertThat(values)
        .containsEntry("in1", new Value.Good(-195.8))
        .containsEntry("in2", new Value.Missing("SENSOR_BREAK"))
        .containsEntry("in3", new Value.Missing("NO_VALUE"));
    assertThat(texts("lakeshore-218", all, "", "000\r\n").values())
        .containsEntry("in1", new Value.Missing("TIMEOUT"))
        .containsEntry("in2", new Value.Good(-177.24));
  }

  @Test
  void aDconChannelThatTheModuleCallsBadHasNoValue() {
    Map<String, Value> values =
        texts("dcon-4", "!0102\r", ">-195.80-177.20+021.40+9999\r").values();
    assertThat(values)
        .containsEntry("ch0", new Value.Good(-195.8))
        .containsEntry("ch1", new Value.Missing("SENSOR_ERROR"))
        .containsEntry("ch3", new Value.Missing("OVER_RANGE"));
  }

  @Test
  void valuesOfAModuleWhoseStatusBelongsToAnotherAreNobodys() {
    Map<String, Value> values =
        texts("dcon-4", "!0200\r", ">-195.80-177.20+021.40+020.90\r").values();
    assertThat(values.values()).containsOnly(new Value.Missing("WRONG_UNIT"));
  }

  @Test
  void anOpenLakeShoreInputIsBrokenWhateverNumberItShows() {
    String all = "-195.80,+206.85,+21.400,+206.85,+206.85,+206.85,+206.85,+206.85\r\n";
    assertThat(texts("lakeshore-218", all, "000\r\n", "128\r\n").values())
        .containsEntry("in2", new Value.Missing("SENSOR_BREAK"));
  }

  @Test
  void aSensorWordThatGotNoAnswerVouchesForNothing() {
    Decoded.Points points = frames("eurotherm-3200", "01 03 02 F8 68 FA 6A", "");
    assertThat(points.values()).containsEntry("temp", new Value.Missing("TIMEOUT"));
  }

  @Test
  void aLevelIsInMillimetresWhateverTheFrontPanelShows() {
    assertThat(texts("ami-186", "C\r\n", "52.3\r\n").values())
        .containsEntry("level", new Value.Good(523.0));
    assertThat(texts("ami-186", "%\r\n", "52.3\r\n").values())
        .containsEntry("level", new Value.Missing("NO_VALUE"));
    assertThat(texts("ami-186", "", "52.3\r\n").values())
        .containsEntry("level", new Value.Missing("NO_VALUE"));
    assertThat(texts("lm-500", "MEAS? 1\r\n20.0 in\r\n").values())
        .containsEntry("level", new Value.Good(508.0));
  }

  private static Decoded.Points frames(String profile, String... hex) {
    return joined(
        profile,
        List.of(hex).stream().map(h -> HexFormat.of().parseHex(h.replace(" ", ""))).toList());
  }

  private static Decoded.Points texts(String profile, String... texts) {
    return joined(
        profile, List.of(texts).stream().map(t -> t.getBytes(StandardCharsets.US_ASCII)).toList());
  }

  private static Decoded.Points joined(String profile, List<byte[]> replies) {
    List<Exchange> cycle = Exchanges.cycle(BuiltIn.named(profile).orElseThrow(), 1, Echo.NONE);
    List<Cycle.Answered> answers = new ArrayList<>();
    for (int i = 0; i < replies.size(); i++) {
      answers.add(new Cycle.Answered(cycle.get(i), cycle.get(i).decode(replies.get(i))));
    }
    return Cycle.join(answers);
  }

  private static Map<String, Value> missing(String name, String why) {
    return Map.of(name, new Value.Missing(why));
  }
}
