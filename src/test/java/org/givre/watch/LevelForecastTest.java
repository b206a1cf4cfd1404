package org.givre.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.givre.watch.LevelForecast.Point;
import org.junit.jupiter.api.Test;

class LevelForecastTest {

  private static final Instant T0 = Instant.parse("2026-11-20T00:00:00Z");

  private static List<Point> falling(int hours, double from, double perDay) {
    List<Point> points = new ArrayList<>();
    for (int hour = 0; hour < hours; hour++) {
      points.add(new Point(T0.plus(Duration.ofHours(hour)), from - perDay * hour / 24));
    }
    return points;
  }

  @Test
  void aSteadyFallIsForeseen() {
    LevelForecast forecast = LevelForecast.of(falling(48, 71, 1.1)).orElseThrow();

    assertThat(forecast.perDay()).isCloseTo(1.1, within(0.01));
    assertThat(forecast.until(30).orElseThrow().toDays()).isEqualTo(35);
  }

  @Test
  void aFewOddReadingsDoNotMoveIt() {
    List<Point> points = falling(48, 71, 1.1);
    points.set(20, new Point(points.get(20).at(), 50));
    points.set(21, new Point(points.get(21).at(), 51));

    assertThat(LevelForecast.of(points.subList(22, 48)).orElseThrow().perDay())
        .isCloseTo(1.1, within(0.01));
  }

  @Test
  void onlyWhatCameAfterTheLastFillCounts() {
    List<Point> points = falling(30, 60, 10);
    Instant fill = points.getLast().at();
    for (int hour = 1; hour <= 12; hour++) {
      points.add(new Point(fill.plus(Duration.ofHours(hour)), 90 - 2.4 * hour / 24));
    }

    assertThat(LevelForecast.of(points).orElseThrow().perDay()).isCloseTo(2.4, within(0.01));
  }

  @Test
  void tooShortAPastForeseesNothing() {
    assertThat(LevelForecast.of(falling(5, 71, 1.1))).isEmpty();
    assertThat(LevelForecast.of(List.of())).isEmpty();
  }

  @Test
  void aLevelThatDoesNotFallNeverReachesTheLimit() {
    assertThat(LevelForecast.of(falling(48, 71, 0)).orElseThrow().until(30)).isEmpty();
  }
}
