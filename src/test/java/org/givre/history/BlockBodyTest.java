package org.givre.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.givre.measure.ChannelId;
import org.givre.measure.Micros;
import org.givre.measure.Reading;
import org.givre.measure.Source;
import org.givre.measure.Value;
import org.junit.jupiter.api.Test;

class BlockBodyTest {

  private static final Instant T0 = Instant.parse("2026-11-24T00:00:00Z");
  private static final ChannelId TOP = new ChannelId(new UUID(1, 2));

  private static Reading reading(Instant at, Value value, String raw, Source source) {
    return new Reading(TOP, at, 0, value, raw, "tank@1", source);
  }

  private static Reading good(int second, double number) {
    return reading(T0.plusSeconds(second), new Value.Good(number), "", Source.LIVE);
  }

  private static List<Reading> back(byte[] body) {
    List<Reading> back = new ArrayList<>();
    BlockBody.each(
        body,
        (at, manner, number, raw) ->
            back.add(
                new Reading(
                    TOP,
                    Micros.instant(at),
                    0,
                    manner.value(number),
                    raw,
                    manner.profile(),
                    manner.source())));
    return back;
  }

  private static byte[] body(List<Reading> readings) {
    return BlockBody.of(readings, reading -> false);
  }

  @Test
  void anyMixtureOfReadingsComesBackBitForBit() {
    for (int seed = 0; seed < 400; seed++) {
      List<Reading> readings = mixture(new Random(seed));
      assertThat(back(body(readings))).as("seed " + seed).isEqualTo(readings);
    }
  }

  /** Gaps, several of one instant, microseconds, doubts, holes, other sources, odd numbers. */
  private static List<Reading> mixture(Random chance) {
    List<Reading> readings = new ArrayList<>();
    Instant at = T0.plusSeconds(chance.nextInt(1_000));
    boolean micros = chance.nextBoolean();
    int kind = chance.nextInt(4);
    double number = -178.4;
    int count = 1 + chance.nextInt(300);
    for (int i = 0; i < count; i++) {
      long step = chance.nextInt(50) == 0 ? chance.nextInt(20_000) : chance.nextInt(3) * 30L;
      at = at.plusSeconds(step);
      Instant exact = micros ? at.plusNanos(chance.nextInt(999_999) * 1_000L) : at;
      at = micros ? exact : at;
      number = next(chance, kind, number);
      String raw = chance.nextInt(9) == 0 ? Long.toHexString(chance.nextLong()) : "";
      Source source = Source.values()[chance.nextInt(20) == 0 ? 1 : 0];
      readings.add(reading(exact, value(chance, number), raw, source));
    }
    return readings;
  }

  private static double next(Random chance, int kind, double number) {
    return switch (kind) {
      case 0 -> Math.rint(number * 10 + chance.nextGaussian() * 3) / 10;
      case 1 -> -178 + 1.0137 * (chance.nextInt(40) / 10.0);
      case 2 -> chance.nextBoolean() ? chance.nextDouble() * 1e18 : -chance.nextDouble();
      default -> chance.nextInt(3) == 0 ? -0.0 : chance.nextInt(5) * 45;
    };
  }

  private static Value value(Random chance, double number) {
    return switch (chance.nextInt(12)) {
      case 0 -> new Value.Missing(chance.nextBoolean() ? "TIMEOUT" : "CRC");
      case 1 -> new Value.Suspect(number, "FROZEN");
      default -> new Value.Good(number);
    };
  }

  @Test
  void aQuietDayOfTenthsCostsLessThanAByteAReading() {
    Random chance = new Random(7);
    List<Reading> day = new ArrayList<>();
    double noise = 0;
    for (int minute = 0; minute < 1440; minute++) {
      noise = noise * 0.978 + 0.5 * Math.sqrt(1 - 0.978 * 0.978) * chance.nextGaussian();
      day.add(good(minute * 60, Math.rint((-177 + noise) * 10) / 10));
    }
    assertThat(body(day).length / 1440.0).isLessThan(0.75);
  }

  @Test
  void aNightWithOneGapDoesNotSpoilTheCodeAfterIt() {
    List<Reading> day = new ArrayList<>();
    for (int minute = 0; minute < 1440; minute++) {
      day.add(good(minute * 60 + (minute < 700 ? 0 : 30_000), -177));
    }
    assertThat(body(day).length).isLessThan(460);
  }

  @Test
  void aNumberCorrectedByAStraightLineIsStillSmall() {
    Random chance = new Random(3);
    List<Reading> day = new ArrayList<>();
    double tenths = -1770;
    for (int minute = 0; minute < 1440; minute++) {
      tenths = Math.rint(tenths + chance.nextGaussian());
      day.add(good(minute * 60, tenths / 10 * 1.00371 - 0.2917));
    }
    assertThat(body(day).length / 1440.0).isLessThan(1.5);
    assertThat(back(body(day))).isEqualTo(day);
  }

  @Test
  void aFrameThatIsSafeElsewhereIsNotWrittenTwice() {
    Reading one = reading(T0, new Value.Good(-178.4), "010302F85A7BBF", Source.LIVE);
    assertThat(back(BlockBody.of(List.of(one), reading -> true)).getFirst().raw()).isEmpty();
    assertThat(back(body(List.of(one))).getFirst().raw()).isEqualTo("010302F85A7BBF");
  }

  @Test
  void aCutOrScrambledBodyIsSaidToBeDamagedOrReadsOtherwiseButNeverHangs() {
    Random chance = new Random(11);
    byte[] body = body(mixture(new Random(5)));
    for (int length = 0; length < body.length; length += 7) {
      byte[] cut = java.util.Arrays.copyOf(body, length);
      assertThatThrownBy(() -> back(cut)).isInstanceOf(BlockDamaged.class);
    }
    for (int i = 0; i < 2_000; i++) {
      byte[] other = body.clone();
      other[chance.nextInt(other.length)] ^= (byte) (1 << chance.nextInt(8));
      try {
        back(other);
      } catch (BlockDamaged | IllegalArgumentException | java.time.DateTimeException told) {
        assertThat(told).isNotNull();
      }
    }
  }
}
