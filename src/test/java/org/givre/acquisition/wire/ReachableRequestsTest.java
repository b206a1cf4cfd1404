package org.givre.acquisition.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.givre.probe.Block;
import org.givre.probe.RegisterTable;
import org.givre.probe.TextQuery.Ending;
import org.givre.probe.TextQuery.Fixed;
import org.junit.jupiter.api.Test;

/** Givre only reads: every request that can be expressed is held against a whitelist in writing. */
class ReachableRequestsTest {

  /** Copied from the handbook by hand, apart from the code that makes the requests. */
  private static final Pattern WHITELIST =
      Pattern.compile(
          "\\d{3} (\\*IDN|TEMPA|TEMPB|LEVEL|ALMS|CALVL|BPFIL|FILAS|FILL|FILLM|FILT|FILTIM)\\?\r\n"
              + "|#[0-9A-F]{2}[0-9]?([0-9A-F]{2})?\r"
              + "|\\$[0-9A-F]{2}[2B]([0-9A-F]{2})?\r"
              + "|\\*IDN\\?\r\n|CRDG\\? ([0-8AB]|[CD][1-5])\r\n|RDGST\\? ([1-8AB]|[CD][1-5])\r\n"
              + "|LEVEL\r\n|UNIT\r\n|LENGTH\r\n"
              + "|(MEAS|TYPE|FILL)\\? [12]\n");

  /** The request with these bytes, if it can be expressed at all. */
  static Optional<ModbusRead> modbus(byte[] bytes) {
    int address = (bytes[2] & 0xFF) << 8 | bytes[3] & 0xFF;
    int quantity = (bytes[4] & 0xFF) << 8 | bytes[5] & 0xFF;
    return Stream.of(RegisterTable.values())
        .filter(table -> table.function() == (bytes[1] & 0xFF))
        .flatMap(table -> expressed(bytes[0] & 0xFF, table, address, quantity))
        .filter(read -> Arrays.equals(read.bytes(), bytes))
        .findFirst();
  }

  private static Stream<ModbusRead> expressed(
      int unit, RegisterTable table, int address, int quantity) {
    try {
      return Stream.of(new ModbusRead(unit, new Block(table, address, quantity)));
    } catch (IllegalArgumentException refused) {
      return Stream.empty();
    }
  }

  @Test
  void everyTextIsOnTheWhitelist() {
    assertThat(VectorProfiles.everyText()).hasSizeGreaterThan(17_000);
    assertThat(VectorProfiles.everyText())
        .allSatisfy(text -> assertThat(WHITELIST.matcher(text).matches()).as(text).isTrue());
  }

  @Test
  void everyModbusFrameReadsAndIsWhole() {
    for (RegisterTable table : RegisterTable.values()) {
      for (int unit : new int[] {1, 17, 247}) {
        for (int quantity : new int[] {1, 2, 10, table.most()}) {
          byte[] frame = new ModbusRead(unit, new Block(table, 0, quantity)).bytes();
          assertThat(frame).hasSize(8);
          assertThat((int) frame[1]).isBetween(1, 4);
          assertThat(Crc16.of(frame, 0, 8)).isZero();
          assertThat(modbus(frame)).isPresent();
        }
      }
    }
  }

  @Test
  void onlyFunctionsOneToFourHaveAName() {
    assertThat(Stream.of(RegisterTable.values()).map(RegisterTable::function))
        .containsExactly(1, 2, 3, 4);
  }

  @Test
  void nobodySpeaksToAllOrBeyondTheEnd() {
    Block one = new Block(RegisterTable.HOLDING, 0, 1);
    IntStream.of(-1, 0, 248, 255, 256)
        .forEach(
            unit ->
                assertThatThrownBy(() -> new ModbusRead(unit, one))
                    .isInstanceOf(IllegalArgumentException.class));
    IntStream.of(0, 126, 2001, -1)
        .forEach(
            quantity ->
                assertThatThrownBy(() -> new Block(RegisterTable.INPUT, 0, quantity))
                    .isInstanceOf(IllegalArgumentException.class));
    assertThatThrownBy(() -> new Block(RegisterTable.HOLDING, 65_535, 2))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(new Block(RegisterTable.HOLDING, 65_535, 1).quantity()).isOne();
    assertThatThrownBy(() -> new Block(RegisterTable.COILS, 0, 2001))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aGenericQueryIsOnePrintableLine() {
    Stream.of("", "T?\rFILL 1", "T?\n", "T\u0000", "é", "X".repeat(65))
        .forEach(
            text ->
                assertThatThrownBy(() -> new Fixed(text, Ending.CR, ".*", java.util.List.of()))
                    .isInstanceOf(IllegalArgumentException.class));
  }

  @Test
  void theCheckOfTheHandbook() {
    byte[] digits = "123456789".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    assertThat(Crc16.of(digits, 0, digits.length)).isEqualTo(0x4B37);
    assertThat(Crc16.of(digits, 0, 0)).isEqualTo(0xFFFF);
  }
}
