package org.givre.acquisition.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.givre.kernel.Refusal;
import org.givre.measure.Quantity;
import org.givre.measure.Value;
import org.givre.probe.Block;
import org.givre.probe.BlocksOfEqualLength;
import org.givre.probe.BuiltIn;
import org.givre.probe.Conversation;
import org.givre.probe.DataType;
import org.givre.probe.Dialogue;
import org.givre.probe.Echo;
import org.givre.probe.MapPoint;
import org.givre.probe.QueryMightAct;
import org.givre.probe.QueryUnfit;
import org.givre.probe.RegisterMap;
import org.givre.probe.RegisterTable;
import org.givre.probe.SiteMap;
import org.givre.probe.SiteQuery;
import org.givre.probe.SiteText;
import org.givre.probe.TextQuery;
import org.givre.probe.WordOrder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows of the fault table that need no line: sentinels, physics, integrity, whitelist. */
class FaultRowsTest {

  private static Map<String, Value> values(String profile, int exchange, String hex) {
    Conversation known = BuiltIn.named(profile).orElseThrow();
    Decoded decoded =
        Exchanges.cycle(known, 1, Echo.NONE)
            .get(exchange)
            .decode(withCheck(HexFormat.of().parseHex(hex.replace(" ", ""))));
    assertThat(decoded).isInstanceOf(Decoded.Points.class);
    return ((Decoded.Points) decoded).values();
  }

  private static byte[] withCheck(byte[] frame) {
    int check = Crc16.of(frame, 0, frame.length);
    byte[] whole = java.util.Arrays.copyOf(frame, frame.length + 2);
    whole[frame.length] = (byte) check;
    whole[frame.length + 1] = (byte) (check >> 8);
    return whole;
  }

  @ParameterizedTest
  @CsvSource({
    "8000,SENSOR_BREAK",
    "8001,SENSOR_BREAK",
    "7FFF,SENSOR_BREAK",
    "8200,SENSOR_ERROR",
  })
  void row13_aSentinelIsNeverANumber(String register, String fault) {
    Value read = values("rtu-temp1", 0, "01 03 02 " + register).get("temp");
    assertThat(read).isEqualTo(new Value.Missing(fault));
  }

  @ParameterizedTest
  @ValueSource(strings = {"7FC00000", "7F800000", "FF800000"})
  void row13_notANumberAndInfinityAreNeverANumber(String bits) {
    assertThat(values("rtu-float1-abcd", 0, "01 04 04 " + bits).get("temp"))
        .isEqualTo(new Value.Missing("NOT_FINITE"));
  }

  @ParameterizedTest
  @CsvSource({
    "8E527DB4,NO_VALUE",
    "BDC27D70,OVER_RANGE",
    "BDC27CF0,UNDER_RANGE",
    "BDC27E70,SENSOR_BREAK"
  })
  void row13_theFaultNumbersOfJumoAreFaults(String bits, String fault) {
    assertThat(values("jumo-diratron", 0, "01 03 04 " + bits).get("temp"))
        .isEqualTo(new Value.Missing(fault));
  }

  /** Register 1 and, thirty registers on, how many decimals the display shows. */
  @ParameterizedTest(name = "{0} with {1} decimals is {2}")
  @CsvSource({"FF3C,0,-196", "F85A,1,-195.8", "B380,2,-195.84"})
  void goldenFrames_novusN2000FollowsTheDecimalsOfItsDisplay(
      String register, int decimals, double degrees) {
    String frame = "01 03 3C " + register + " 0000".repeat(28) + " 000" + decimals;
    assertThat(values("novus-n2000", 0, frame)).containsExactly(Map.entry("temp", good(degrees)));
  }

  @Test
  void goldenFrames_novusWithDecimalsOutOfReasonHasNoNumber() {
    String frame = "01 03 3C F8 5A" + " 0000".repeat(28) + " 0007";
    assertThat(values("novus-n2000", 0, frame).get("temp")).isInstanceOf(Value.Missing.class);
  }

  @ParameterizedTest
  @CsvSource({"8000,SENSOR_BREAK", "7FFF,SENSOR_BREAK", "8200,SENSOR_ERROR"})
  void goldenFrames_novusN2000BrokenProbe(String register, String fault) {
    String frame = "01 03 3C " + register + " 0000".repeat(28) + " 0001";
    assertThat(values("novus-n2000", 0, frame).get("temp")).isEqualTo(new Value.Missing(fault));
  }

  @Test
  void goldenFrames_novusN1040AsksOneRegisterInTenths() {
    assertThat(values("novus-n1040", 0, "01 03 02 F8 5A").get("temp")).isEqualTo(good(-195.8));
    assertThat(request("novus-n1040")).isEqualTo("010300010001D5CA");
    assertThat(request("novus-n2000")).isEqualTo("01030001001E9402");
  }

  /** Register 1000 in tenths, bits 0 and 3 of register 1003 say that the probe is broken. */
  @ParameterizedTest(name = "status {0}")
  @CsvSource({"0000,true", "0001,false", "0008,false", "0009,false", "0006,true"})
  void goldenFrames_pixsysAtrWithItsErrorBits(String status, boolean sound) {
    String frame = "01 03 1E F8 5A 0000 0000 " + status + " 0000".repeat(11);
    assertThat(values("pixsys-atr", 0, frame).get("temp"))
        .isEqualTo(sound ? good(-195.8) : new Value.Missing("SENSOR_ERROR"));
    assertThat(request("pixsys-atr")).isEqualTo("010303E8000F85BE");
  }

  private static Value good(double degrees) {
    return new Value.Good(degrees);
  }

  private static String request(String profile) {
    Conversation known = BuiltIn.named(profile).orElseThrow();
    return HexFormat.of()
        .withUpperCase()
        .formatHex(Exchanges.cycle(known, 1, Echo.NONE).getFirst().request().bytes());
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "01,EXCEPTION:01",
    "02,EXCEPTION:02",
    "03,EXCEPTION:03",
    "04,EXCEPTION:04",
    "05,EXCEPTION:05",
    "06,EXCEPTION:06",
    "08,EXCEPTION:08",
    "0A,EXCEPTION:0A",
    "0B,EXCEPTION:0B",
  })
  void row16_everyExceptionHasItsNumberAndNoValue(String code, String fault) {
    Decoded decoded =
        Exchanges.cycle(BuiltIn.named("rtu-temp1").orElseThrow(), 1, Echo.NONE)
            .getFirst()
            .decode(withCheck(HexFormat.of().parseHex("0183" + code)));
    assertThat(decoded).isInstanceOf(Decoded.Fault.class);
    assertThat(((Decoded.Fault) decoded).word()).isEqualTo(fault);
  }

  @Test
  void row14_belowNitrogenAndAboveSixtyIsBrokenNotColdNorWarm() {
    // -200.1 and +60.1 in tenths
    assertThat(values("rtu-temp1", 0, "01 03 02 F8 2F").get("temp"))
        .isEqualTo(new Value.Missing("BELOW_PHYSICS"));
    assertThat(values("rtu-temp1", 0, "01 03 02 02 59").get("temp"))
        .isEqualTo(new Value.Missing("ABOVE_PHYSICS"));
    assertThat(values("rtu-temp1", 0, "01 03 02 F8 30").get("temp"))
        .isEqualTo(new Value.Good(-200.0));
  }

  @Test
  void row27_aStatusThatDisagreesWithItsCopyIsIntegrityAndTheNumbersStay() {
    String agreed = "01 03 14 F8 5A F8 E0 00 E7 00 0C 00 10 FF EF" + " 00 00".repeat(4);
    assertThat(values("tank-block-10", 0, agreed).get("mains")).isEqualTo(new Value.Good(1));
    String torn = "01 03 14 F8 5A F8 E0 00 E7 00 0C 00 10 FF EE" + " 00 00".repeat(4);
    Map<String, Value> values = values("tank-block-10", 0, torn);
    assertThat(values.get("status")).isEqualTo(new Value.Missing("INTEGRITY"));
    assertThat(values).doesNotContainKey("mains");
    assertThat(values.get("bottom")).isEqualTo(new Value.Good(-195.8));
  }

  @Test
  void row23_twoBlocksOfOneLengthAreRefused() {
    RegisterMap map =
        new RegisterMap(
            List.of(
                new Block(RegisterTable.HOLDING, 0, 2), new Block(RegisterTable.HOLDING, 10, 2)),
            List.of(),
            Optional.empty());
    assertThat(BlocksOfEqualLength.in(map)).hasSize(1);
    // another function tells the late answer from ours
    SiteMap typed =
        new SiteMap(
            List.of(
                point("top", RegisterTable.HOLDING, 0), point("bottom", RegisterTable.INPUT, 7)));
    assertThat(typed.refusals()).isEmpty();
  }

  private static MapPoint point(String name, RegisterTable table, int register) {
    return new MapPoint(
        name,
        Quantity.TEMPERATURE,
        table,
        register,
        DataType.INT16,
        WordOrder.ABCD,
        0.1,
        0,
        List.of(0x8000L));
  }

  /** Whatever a site writes, what goes over the wire is a read or plainly a question. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "CODE?", "001 CODE?", "FILL 1", "001 FILL 1", "ALMS 0", "CALTA 12", "*RST", "MEAS 1",
        "LEVEL=3", "TEMP?;FILL 1", "%0102050600", "~01", "#**", "SAVE", "TEMP? 1 FILL", "T?\rFILL 1"
      })
  void row19_aSiteProfileCannotExpressWhatActs(String text) {
    SiteQuery query =
        new SiteQuery(
            text,
            TextQuery.Ending.CR,
            "(?<temp>.*)",
            List.of(new TextQuery.Group("temp", Quantity.TEMPERATURE, -200, 60)));
    assertThat(query.refusals())
        .<Class<? extends Refusal>>extracting(one -> one.getClass())
        .containsAnyOf(QueryMightAct.class, QueryUnfit.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"TEMP?", "*IDN?", "001 TEMPA?", "MEAS? 1", "CRDG? A", "READ:TEMP?"})
  void row19_aPlainQuestionCanBeAsked(String text) {
    SiteQuery query =
        new SiteQuery(
            text,
            TextQuery.Ending.CR,
            "(?<temp>.*)",
            List.of(new TextQuery.Group("temp", Quantity.TEMPERATURE, -200, 60)));
    assertThat(query.refusals()).isEmpty();
    assertThat(query.conversation()).isInstanceOf(Dialogue.class);
    assertThat(SiteText.read(query.text())).isEqualTo(query);
  }

  @Test
  void aSiteMapReadsItsDecimalsAndItsStatusWordWhereTheSheetSays() {
    SiteMap map =
        new SiteMap(
            List.of(
                new MapPoint(
                    "top",
                    Quantity.TEMPERATURE,
                    RegisterTable.HOLDING,
                    1,
                    DataType.INT16,
                    WordOrder.ABCD,
                    1,
                    0,
                    List.of(),
                    java.util.OptionalInt.of(4))),
            Optional.of(
                new org.givre.probe.MapStatus(
                    RegisterTable.HOLDING,
                    2,
                    java.util.OptionalInt.of(3),
                    List.of(new org.givre.probe.MapStatus.Bit(5, "top")))));
    assertThat(map.refusals()).isEmpty();
    assertThat(SiteText.read(map.text())).isEqualTo(map);
    assertThat(map.conversation().blocks()).containsExactly(new Block(RegisterTable.HOLDING, 1, 4));
    assertThat(read(map, "01 03 08 F85A 0000 FFFF 0001")).containsEntry("top", good(-195.8));
    assertThat(read(map, "01 03 08 B380 0000 FFFF 0002")).containsEntry("top", good(-195.84));
    assertThat(read(map, "01 03 08 F85A 0020 FFDF 0001"))
        .containsEntry("top", new Value.Missing("SENSOR_BREAK"));
    assertThat(read(map, "01 03 08 F85A 0020 FFFF 0001"))
        .containsEntry("top", good(-195.8))
        .containsEntry("status", new Value.Missing("INTEGRITY"));
  }

  private static Map<String, Value> read(SiteMap map, String hex) {
    Decoded decoded =
        Exchanges.cycle(map.conversation(), 1, Echo.NONE)
            .getFirst()
            .decode(withCheck(HexFormat.of().parseHex(hex.replace(" ", ""))));
    return ((Decoded.Points) decoded).values();
  }

  @Test
  void aSiteMapComesBackFromItsTextAsItWas() {
    SiteMap map =
        new SiteMap(
            List.of(
                point("top", RegisterTable.HOLDING, 0x7000),
                point("bottom", RegisterTable.HOLDING, 0x7004)));
    assertThat(map.refusals()).isEmpty();
    assertThat(SiteText.read(map.text())).isEqualTo(map);
    assertThat(map.conversation().blocks())
        .containsExactly(new Block(RegisterTable.HOLDING, 0x7000, 5));
  }
}
