package org.givre.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.givre.duty.StaffedHours;
import org.junit.jupiter.api.Test;

class OutlookMakerTest {

  private static final StaffedHours HOURS = StaffedHours.usual(ZoneId.of("Europe/Paris"));
  private static final OutlookMaker MAKER =
      new OutlookMaker(new OutlookMaker.Vessel(100, 10, Duration.ZERO), HOURS, Duration.ofHours(4));

  /** Falls from 250 by ten a day, filled at 205; at {@code level} at the end. */
  private static List<LevelForecast.Point> weeks(Instant now, double level, double perDay) {
    List<LevelForecast.Point> points = new ArrayList<>();
    for (int hour = 30 * 24; hour >= 0; hour--) {
      double age = (250 - level) / perDay - hour / 24.0;
      double interval = 45 / perDay;
      double in = ((age % interval) + interval) % interval;
      points.add(new LevelForecast.Point(now.minus(Duration.ofHours(hour)), 250 - in * perDay));
    }
    return points;
  }

  @Test
  void usageAndHoldAreLearnedBetweenFills() {
    Instant now = Instant.parse("2026-11-24T09:00:00Z");
    Outlook outlook = MAKER.of(weeks(now, 220, 10), Optional.empty(), now);

    assertThat(outlook.usual().getAsDouble()).isBetween(9.8, 10.2);
    assertThat(outlook.hold().orElseThrow().shortest().toDays()).isBetween(11L, 12L);
    assertThat(outlook.interval().orElseThrow().toHours()).isBetween(107L, 109L);
    assertThat(outlook.fills()).hasSizeGreaterThan(4);
    assertThat(outlook.urgency()).isZero();
    assertThat(outlook.usageRatio().getAsDouble()).isBetween(0.9, 1.1);
  }

  @Test
  void aLevelThatDoesNotFallHasNoForecast() {
    Instant now = Instant.parse("2026-11-24T09:00:00Z");
    List<LevelForecast.Point> flat = new ArrayList<>();
    for (int hour = 200; hour >= 0; hour--) {
      flat.add(new LevelForecast.Point(now.minus(Duration.ofHours(hour)), 228));
    }
    Outlook outlook = MAKER.of(flat, Optional.empty(), now);

    assertThat(outlook.hold()).isEmpty();
    assertThat(outlook.critical()).isEmpty();
  }

  @Test
  void onFridayAfternoonWhatWillNotLastUntilMondayIsToBeFilledNow() {
    Instant friday = Instant.parse("2026-11-27T14:00:00Z");
    Outlook outlook = MAKER.of(weeks(friday, 205.5, 50), Optional.empty(), friday);

    assertThat(outlook.critical().orElseThrow()).isBefore(Instant.parse("2026-11-30T11:30:00Z"));
    assertThat(outlook.urgency()).isEqualTo(1);
    assertThat(outlook.after()).contains(Instant.parse("2026-11-30T07:30:00Z"));
  }

  @Test
  void onSaturdayItIsCriticalWhenNobodyCanBeThereInTime() {
    Instant saturday = Instant.parse("2026-11-28T09:00:00Z");
    Outlook outlook = MAKER.of(weeks(saturday, 206, 70), Optional.empty(), saturday);

    assertThat(outlook.urgency()).isEqualTo(2);
    assertThat(outlook.staffed()).contains(Instant.parse("2026-11-30T07:30:00Z"));
  }

  @Test
  void aFewHoursAfterAFillProveNothing() {
    Instant now = Instant.parse("2026-11-24T19:00:00Z");
    List<LevelForecast.Point> few = new ArrayList<>();
    for (int hour = 8; hour >= 0; hour--) {
      few.add(new LevelForecast.Point(now.minus(Duration.ofHours(hour)), 240 + hour * 9));
    }
    Outlook outlook = MAKER.of(few, Optional.empty(), now);

    assertThat(outlook.hold()).isEmpty();
    assertThat(outlook.urgency()).isZero();
  }

  @Test
  void warmingComesBeforeTheLevelWhereItIsFaster() {
    Instant now = Instant.parse("2026-11-24T09:00:00Z");
    Outlook outlook =
        MAKER.of(weeks(now, 220, 10), Optional.of(new OutlookMaker.Warming(-170, -150, 10)), now);

    assertThat(outlook.why()).isEqualTo(Outlook.Why.WARMING);
    assertThat(outlook.critical()).contains(now.plus(Duration.ofHours(2)));
  }

  @Test
  void slowWarmingIsNoForecast() {
    Instant now = Instant.parse("2026-11-24T09:00:00Z");
    Outlook outlook =
        MAKER.of(weeks(now, 220, 10), Optional.of(new OutlookMaker.Warming(-170, -150, 1.5)), now);

    assertThat(outlook.why()).isEqualTo(Outlook.Why.LEVEL);
  }
}
