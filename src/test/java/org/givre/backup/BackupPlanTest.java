package org.givre.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BackupPlanTest {

  private static final Instant MADE = Instant.parse("2026-01-01T12:00:00Z");

  private final BackupPlan plan =
      new BackupPlan(LocalTime.of(2, 0), ZoneId.of("Europe/Paris"), 7, 3);

  @Test
  void aNewFolderWaitsForTheFirstNight() {
    assertThat(plan.isDue(MADE, Optional.empty(), Instant.parse("2026-01-02T00:59:00Z"))).isFalse();
    assertThat(plan.isDue(MADE, Optional.empty(), Instant.parse("2026-01-02T01:00:00Z"))).isTrue();
  }

  @Test
  void anHourMissedWhileTheComputerWasOffIsMadeUpFor() {
    Optional<Instant> last = Optional.of(Instant.parse("2026-01-02T01:00:05Z"));
    assertThat(plan.isDue(MADE, last, Instant.parse("2026-01-02T23:00:00Z"))).isFalse();
    assertThat(plan.isDue(MADE, last, Instant.parse("2026-01-05T09:00:00Z"))).isTrue();
  }

  @Test
  void theNightsOfTheClockChangesHaveOneEach() {
    // 02:00 does not exist on 29 March 2026: the first instant after it counts.
    Optional<Instant> before = Optional.of(Instant.parse("2026-03-28T01:00:00Z"));
    assertThat(plan.isDue(MADE, before, Instant.parse("2026-03-29T01:00:00Z"))).isTrue();
    // 02:00 is there twice on 25 October 2026: the first one is meant.
    Optional<Instant> first = Optional.of(Instant.parse("2026-10-25T00:00:01Z"));
    assertThat(plan.isDue(MADE, first, Instant.parse("2026-10-25T01:30:00Z"))).isFalse();
  }

  @Test
  void lateAfterANightAndTwoHours() {
    Instant last = Instant.parse("2026-01-02T01:00:00Z");
    assertThat(plan.isLate(MADE, Optional.of(last), last.plus(Duration.ofHours(26)))).isFalse();
    assertThat(plan.isLate(MADE, Optional.of(last), last.plus(Duration.ofMinutes(1561)))).isTrue();
    assertThat(plan.isLate(MADE, Optional.empty(), MADE.plus(Duration.ofHours(27)))).isTrue();
  }

  @Test
  void daysMonthsAndYearsKeepTheirLast() {
    List<Instant> made = new ArrayList<>();
    for (int day = 0; day < 800; day++) {
      made.add(MADE.plus(Duration.ofDays(day)));
    }
    Set<Instant> gone = plan.superfluous(made);
    List<Instant> kept = made.stream().filter(at -> !gone.contains(at)).toList();
    assertThat(kept).hasSize(7 + 2 + 2).contains(made.getLast());
    assertThat(kept)
        .contains(Instant.parse("2026-12-31T12:00:00Z"), Instant.parse("2027-12-31T12:00:00Z"));
  }

  @Test
  void theOnlyOneIsNeverTakenAway() {
    assertThat(plan.superfluous(List.of(MADE))).isEmpty();
  }
}
