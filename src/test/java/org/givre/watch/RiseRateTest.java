package org.givre.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class RiseRateTest {

  private final RiseRate rate = new RiseRate();
  private Instant now = Instant.parse("2026-11-24T08:00:00Z");

  private OptionalDouble minutes(int many, double from, double kelvinPerHour) {
    OptionalDouble slope = OptionalDouble.empty();
    for (int minute = 0; minute < many; minute++) {
      now = now.plus(Duration.ofMinutes(1));
      slope = rate.add(now, from + kelvinPerHour * minute / 60.0);
    }
    return slope;
  }

  @Test
  void aWanderOfOneKelvinHasASlopeButForetellsNothing() {
    minutes(60, -178.0, 0);
    OptionalDouble slope = minutes(20, -178.0, 3);

    assertThat(slope.orElseThrow()).isGreaterThan(2);
    assertThat(rate.hasLeftItsNoise()).isFalse();
  }

  @Test
  void aTankThatWarmsSlowlyIsForetoldOnceItIsThreeKelvinAboveItsColdest() {
    minutes(60, -178.0, 0);
    minutes(55, -178.0, 3);
    assertThat(rate.hasLeftItsNoise()).isFalse();

    minutes(10, -175.2, 3);
    assertThat(rate.hasLeftItsNoise()).isTrue();
  }

  @Test
  void afterAJumpOfTheClockNothingIsKnown() {
    minutes(30, -178.0, 20);
    assertThat(rate.hasLeftItsNoise()).isTrue();

    rate.forget();

    assertThat(rate.hasLeftItsNoise()).isFalse();
  }
}
