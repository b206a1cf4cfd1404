package org.givre.acquisition.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.givre.measure.Value;
import org.givre.probe.BuiltIn;
import org.givre.probe.Conversation;
import org.givre.probe.Listening;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Never a value from damaged bytes, whatever the damage; seeds are fixed, so that it repeats. */
class DamagedRepliesTest {

  private static final int ROUNDS = Integer.getInteger("givre.damage.rounds", 20);

  static List<FrameRow> good() {
    return FrameRow.all().stream()
        .filter(row -> row.result().equals("good") || row.result().equals("mixed"))
        .toList();
  }

  static List<FrameRow> modbus() {
    return good().stream()
        .filter(row -> !row.isListening())
        .filter(row -> VectorProfiles.exchange(row).orElse(null) instanceof RegisterExchange)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("good")
  void aReplyCutAnywhereHasNoValue(FrameRow row) {
    if (row.isListening()) {
      return;
    }
    Exchange exchange = VectorProfiles.exchange(row).orElseThrow();
    int whole = row.reply().length;
    for (int cut = 0; cut < whole; cut++) {
      Decoded decoded = exchange.decode(Arrays.copyOf(row.reply(), cut));
      // Text may lack the second half of its CR LF: that line is terminated, not cut.
      if (!(exchange instanceof TextExchange && cut == whole - 1)) {
        assertThat(decoded).as("cut at " + cut).isInstanceOf(Decoded.Fault.class);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("modbus")
  void oneWrongBitAnywhereHasNoValue(FrameRow row) {
    Exchange exchange = VectorProfiles.exchange(row).orElseThrow();
    for (int bit = 0; bit < row.reply().length * 8; bit++) {
      byte[] damaged = row.reply().clone();
      damaged[bit / 8] ^= (byte) (1 << bit % 8);
      assertThat(exchange.decode(damaged)).as("bit " + bit).isInstanceOf(Decoded.Fault.class);
    }
  }

  @ParameterizedTest
  @MethodSource("modbus")
  void aShiftedFrameIsNotHuntedFor(FrameRow row) {
    Exchange exchange = VectorProfiles.exchange(row).orElseThrow();
    Random random = new Random(17);
    for (int noise = 1; noise <= 8; noise++) {
      byte[] before = new byte[noise];
      random.nextBytes(before);
      byte[] shifted = Arrays.copyOf(before, noise + row.reply().length);
      System.arraycopy(row.reply(), 0, shifted, noise, row.reply().length);
      assertThat(exchange.decode(shifted)).isInstanceOf(Decoded.Fault.class);
    }
  }

  @ParameterizedTest
  @MethodSource("good")
  void noiseNeverHasAValue(FrameRow row) {
    Random random = new Random(row.id().hashCode());
    for (int length : IntStream.of(1, 2, 5, 7, 8, 25, 300, 5000).toArray()) {
      for (int round = 0; round < ROUNDS; round++) {
        byte[] noise = new byte[length];
        random.nextBytes(noise);
        assertThat(numbers(decode(row, noise))).isZero();
      }
    }
  }

  /** A text has no checksum: what is left of it must at least be text of the same shape. */
  @ParameterizedTest
  @MethodSource("good")
  void changedBytesNeverBreakTheReader(FrameRow row) {
    Random random = new Random(row.id().hashCode());
    for (int round = 0; round < 50 * ROUNDS; round++) {
      byte[] mutant = mutant(row.reply(), random);
      Decoded decoded = decode(row, mutant);
      assertThat(decoded).isNotNull();
    }
  }

  private static byte[] mutant(byte[] reply, Random random) {
    byte[] mutant = Arrays.copyOf(reply, Math.max(0, reply.length + random.nextInt(5) - 2));
    for (int change = random.nextInt(4); change >= 0 && mutant.length > 0; change--) {
      mutant[random.nextInt(mutant.length)] = (byte) random.nextInt(256);
    }
    return mutant;
  }

  @Test
  void everyShippedProfileAsksSomethingOrListens() {
    BuiltIn.profiles()
        .forEach(
            (name, conversation) ->
                assertThat(Exchanges.cycle(conversation, 1, org.givre.probe.Echo.NONE).isEmpty())
                    .as(name)
                    .isEqualTo(conversation instanceof Listening));
  }

  private static Decoded decode(FrameRow row, byte[] bytes) {
    Conversation known = BuiltIn.named(row.profile()).orElse(null);
    return known instanceof Listening device
        ? Listener.decode(device, bytes)
        : VectorProfiles.exchange(row).orElseThrow().decode(bytes);
  }

  private static long numbers(Decoded decoded) {
    return decoded instanceof Decoded.Points points
        ? points.values().values().stream().filter(Value.Good.class::isInstance).count()
        : 0;
  }
}
