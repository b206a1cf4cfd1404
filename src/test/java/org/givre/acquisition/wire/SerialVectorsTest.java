package org.givre.acquisition.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.givre.measure.Value;
import org.givre.probe.BuiltIn;
import org.givre.probe.Listening;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each of the 226 exchanges of the serial vectors gives what the handbook says, and only that. */
class SerialVectorsTest {

  private static final double TOLERANCE = 0.0005;

  static List<FrameRow> asked() {
    return rows("good", "fault", "mixed", "either");
  }

  static List<FrameRow> refused() {
    return rows("refused");
  }

  private static List<FrameRow> rows(String... results) {
    return FrameRow.all().stream().filter(r -> List.of(results).contains(r.result())).toList();
  }

  @Test
  void noRowIsLeftOut() {
    assertThat(asked().size() + refused().size()).isEqualTo(FrameRow.all().size()).isEqualTo(226);
  }

  @ParameterizedTest
  @MethodSource("asked")
  void saysWhatTheReplySays(FrameRow row) {
    Decoded decoded;
    if (row.isListening()) {
      Listening device = (Listening) BuiltIn.named(row.profile()).orElseThrow();
      decoded = Listener.decode(device, row.reply());
    } else {
      Exchange exchange = VectorProfiles.exchange(row).orElseThrow();
      assertThat(exchange.request().bytes()).isEqualTo(row.request());
      decoded = exchange.decode(row.reply());
    }
    switch (decoded) {
      case Decoded.Fault fault -> {
        assertThat(row.result()).isIn("fault", "either");
        assertThat(fault.word()).isIn(row.faults());
      }
      case Decoded.Points points -> agrees(row, points);
    }
  }

  private static void agrees(FrameRow row, Decoded.Points points) {
    Map<String, String> got = new TreeMap<>(points.notes());
    points
        .values()
        .forEach(
            (name, value) ->
                got.put(
                    name,
                    switch (value) {
                      case Value.Good good -> String.valueOf(good.number());
                      case Value.Suspect suspect -> throw new AssertionError(suspect);
                      case Value.Missing missing -> "!" + missing.why();
                    }));
    Map<String, String> due = new TreeMap<>(row.decoded());
    if (!due.containsKey("message")) {
      got.remove("message");
    }
    assertThat(got.keySet()).isEqualTo(due.keySet());
    due.forEach((name, text) -> assertThat(same(got.get(name), text)).as(name).isTrue());
    boolean anyGood = points.values().values().stream().anyMatch(Value.Good.class::isInstance);
    assertThat(anyGood && row.result().equals("fault")).isFalse();
  }

  private static boolean same(String got, String due) {
    return got.equals(due)
        || number(got)
            .flatMap(a -> number(due).map(b -> Math.abs(a - b) <= TOLERANCE))
            .orElse(false);
  }

  private static Optional<Double> number(String text) {
    return text.matches("-?[0-9.]+(E-?[0-9]+)?")
        ? Optional.of(Double.parseDouble(text))
        : Optional.empty();
  }

  @ParameterizedTest
  @MethodSource("asked")
  void knowsWhenNothingMoreIsDue(FrameRow row) {
    if (row.isListening() || !row.result().equals("good")) {
      return;
    }
    Exchange exchange = VectorProfiles.exchange(row).orElseThrow();
    assertThat(exchange.isWhole(row.reply())).isTrue();
    // The last byte of a text may be the LF of a CR LF: the line engine drains it.
    int cut = row.reply().length - (exchange instanceof TextExchange ? 3 : 1);
    assertThat(exchange.isWhole(Arrays.copyOf(row.reply(), Math.max(cut, 0)))).isFalse();
  }

  @ParameterizedTest
  @MethodSource("refused")
  void whatActsCannotBeExpressed(FrameRow row) {
    if (row.profile().equals("rtu-any")) {
      assertThat(ReachableRequestsTest.modbus(row.request())).isEmpty();
    } else {
      assertThat(VectorProfiles.reachable(row.profile()))
          .noneMatch(ask -> Arrays.equals(ask.bytes(), row.request()));
    }
  }
}
