package org.givre.dispensing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.givre.dispensing.ExposureMarks;
import org.junit.jupiter.api.Test;

/** The out-of-nitrogen clock and its marks. */
class ExposureTest {

  @Test
  void secondsAreNeverRoundedUp() {
    assertThat(Exposure.of(Duration.ofMillis(48_999), ExposureMarks.USUAL).text())
        .isEqualTo("0:48");
    assertThat(Exposure.of(Duration.ofSeconds(725), ExposureMarks.USUAL).text()).isEqualTo("12:05");
  }

  @Test
  void reachingAMarkIsPastIt() {
    assertThat(Exposure.of(Duration.ofSeconds(179), ExposureMarks.USUAL).level())
        .isEqualTo(Exposure.Level.CALM);
    assertThat(Exposure.of(Duration.ofMinutes(3), ExposureMarks.USUAL).level())
        .isEqualTo(Exposure.Level.WARNED);
    assertThat(Exposure.of(Duration.ofMinutes(5), ExposureMarks.USUAL).level())
        .isEqualTo(Exposure.Level.DEVIATED);
  }

  @Test
  void theBarIsFullAndStaysFull() {
    assertThat(Exposure.of(Duration.ZERO, ExposureMarks.USUAL).share()).isZero();
    assertThat(Exposure.of(Duration.ofHours(2), ExposureMarks.USUAL).share()).isEqualTo(1.0);
    Exposure now = Exposure.of(Duration.ofSeconds(48), ExposureMarks.USUAL);
    assertThat(now.share()).isLessThan(now.warnShare()).isPositive();
    assertThat(now.warnShare()).isLessThan(now.deviationShare());
  }
}
