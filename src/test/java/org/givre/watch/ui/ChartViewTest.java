package org.givre.watch.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ChartViewTest {

  private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");
  private static final ChartView DAY = ChartView.last(Duration.ofHours(24));

  @Test
  void theInstantUnderTheWheelStaysWhereItIs() {
    Instant around = NOW.minus(Duration.ofHours(18));
    ChartView closer = DAY.zoomed(0.5, around, NOW);
    assertThat(closer.length()).isEqualTo(Duration.ofHours(12));
    assertThat(Duration.between(closer.from(NOW), around)).isEqualTo(Duration.ofHours(3));
  }

  @Test
  void zoomingAtTheRightEdgeGoesOnFollowingThePresent() {
    assertThat(DAY.zoomed(0.5, NOW.minusSeconds(60), NOW).end()).isEmpty();
  }

  @Test
  void neverLooksIntoTheFutureNorBeyondThirtyYearsNorUnderFiveMinutes() {
    assertThat(DAY.moved(0.5, NOW)).isEqualTo(DAY);
    ChartView wide = DAY;
    for (int i = 0; i < 40; i++) {
      wide = wide.zoomed(2, NOW.minusSeconds(3_600), NOW);
    }
    assertThat(wide.length()).isEqualTo(ChartView.MOST);
    assertThat(DAY.chosen(NOW.minusSeconds(7_000), NOW.minusSeconds(6_999), NOW).length())
        .isEqualTo(ChartView.LEAST);
    assertThat(wide.to(NOW)).isEqualTo(NOW);
  }

  @Test
  void aDrawnStretchIsShownExactly() {
    Instant from = NOW.minus(Duration.ofHours(9));
    ChartView drawn = DAY.chosen(from, from.plus(Duration.ofHours(2)), NOW);
    assertThat(drawn.from(NOW)).isEqualTo(from);
    assertThat(drawn.length()).isEqualTo(Duration.ofHours(2));
  }

  @Test
  void earlierIsHalfOfWhatIsSeen() {
    ChartView earlier = DAY.moved(-0.5, NOW);
    assertThat(earlier.to(NOW)).isEqualTo(NOW.minus(Duration.ofHours(12)));
    assertThat(earlier.moved(0.5, NOW).end()).isEmpty();
  }
}
