package org.givre.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.givre.alarm.Answer;
import org.givre.kernel.ActorId;
import org.givre.storage.TankId;
import org.junit.jupiter.api.Test;

class OpeningWatchTest {

  private static final Instant T0 = Instant.parse("2026-11-24T09:00:00Z");
  private static final TankId TANK = new TankId(new UUID(1, 1));
  private static final OpeningRules RULES =
      new OpeningRules(Duration.ofMinutes(20), Duration.ofMinutes(5), Duration.ofMinutes(60), -160);

  private final OpeningWatch watch = new OpeningWatch(Optional.empty());
  private Instant at = T0;

  private Opening opening(boolean announced, Instant when) {
    return new Opening(
        new CareId(new UUID(5, when.getEpochSecond())),
        TANK,
        new Answer(new ActorId(new UUID(2, 2)), "Hugo ESSAI", when, ""),
        List.of(new UUID(8, 8)),
        Duration.ofMinutes(5),
        announced);
  }

  private void reads(double from, double to, int minutes) {
    int steps = minutes * 6;
    for (int step = 1; step <= steps; step++) {
      at = at.plusSeconds(10);
      watch.top(at, from + (to - from) * step / steps, RULES, when -> opening(false, when));
    }
  }

  private OpeningState now() {
    return watch.state().orElseThrow();
  }

  @Test
  void anAnnouncedOpeningCountsItsTimeComesDownAndIsDone() {
    reads(-178, -178, 5);
    watch.announced(OpeningState.announced(opening(true, at)));
    watch.lid(at, true, Optional.of(now().opening().by()), when -> opening(false, when));
    reads(-178, -165, 3);

    assertThat(now().phase()).isEqualTo(OpeningPhase.OPEN);
    assertThat(now().left(at)).isEqualTo(Duration.ofMinutes(2));
    assertThat(watch.overrun(at)).isNegative();
    assertThat(watch.quietUntil(RULES)).hasValue(now().countedFrom().plusSeconds(25 * 60));

    watch.lid(at, false, Optional.of(now().opening().by()), when -> opening(false, when));
    reads(-165, -172, 6);

    assertThat(now().phase()).isEqualTo(OpeningPhase.DONE);
    assertThat(now().warmest()).isEqualTo(-165);
    assertThat(now().open(at)).isEqualTo(Duration.ofMinutes(3));
  }

  @Test
  void tooLongIsAWarningAndThenCritical() {
    watch.announced(OpeningState.announced(opening(true, at)));
    watch.lid(at, true, Optional.of(now().opening().by()), when -> opening(false, when));
    reads(-178, -160, 6);
    assertThat(watch.overrun(at)).isBetween(0.9, 1.1);
    reads(-160, -150, 15);
    assertThat(watch.overrun(at)).isGreaterThan(15);
  }

  @Test
  void aCurveThatDoesNotComeDownIsSeen() {
    watch.announced(OpeningState.announced(opening(true, at)));
    watch.lid(at, true, Optional.of(now().opening().by()), when -> opening(false, when));
    reads(-178, -165, 4);
    watch.lid(at, false, Optional.of(now().opening().by()), when -> opening(false, when));
    reads(-165, -164, 4);
    assertThat(watch.failsToFall()).isFalse();
    reads(-164, -163, 3);
    assertThat(watch.failsToFall()).isTrue();
    reads(-163, -170, 6);
    assertThat(watch.failsToFall()).isFalse();
  }

  /** The lid was closed, then the program ended and began: what is not known yet is no alarm. */
  @Test
  void aShortOpeningBeforeAStartIsNoCurveThatDoesNotComeDown() {
    reads(-178, -178, 5);
    watch.announced(OpeningState.announced(opening(true, at)));
    watch.lid(at, true, Optional.of(now().opening().by()), when -> opening(false, when));
    reads(-178, -177.8, 1);
    watch.lid(at, false, Optional.of(now().opening().by()), when -> opening(false, when));
    reads(-177.8, -177.8, 2);
    OpeningWatch again = new OpeningWatch(Optional.of(now()));
    at = at.plus(Duration.ofMinutes(8));
    for (int step = 0; step < 60; step++) {
      at = at.plusSeconds(10);
      again.top(at, -177.8, RULES, when -> opening(false, when));
      assertThat(again.failsToFall()).isFalse();
    }
  }

  @Test
  void aLidThatNobodyAnnouncedIsInferredFromItsCurve() {
    reads(-178, -178, 5);
    reads(-178, -170, 3);

    assertThat(now().opening().announced()).isFalse();
    assertThat(now().phase()).isEqualTo(OpeningPhase.OPEN);
    assertThat(watch.quietUntil(RULES)).isEmpty();

    reads(-170, -173, 2);
    assertThat(now().phase()).isEqualTo(OpeningPhase.RECOVERING);
  }

  @Test
  void aProbeThatJumpsIsNoLid() {
    reads(-178, -178, 5);
    reads(-145, -145, 5);

    assertThat(watch.state()).isEmpty();
  }

  @Test
  void aSecondAnnouncementJoinsTheSameClock() {
    OpeningState first = OpeningState.announced(opening(true, at));
    watch.announced(first);
    watch.lid(at, true, Optional.of(now().opening().by()), when -> opening(false, when));
    reads(-178, -170, 2);
    watch.announced(now().joined(List.of(new UUID(9, 9))));

    assertThat(now().opening().units()).hasSize(2);
    assertThat(now().left(at)).isEqualTo(Duration.ofMinutes(3));
  }

  @Test
  void anAnnouncementThatNobodyFollowsIsForgotten() {
    watch.announced(OpeningState.announced(opening(true, at)));
    watch.tick(at.plus(Duration.ofMinutes(31)), RULES);

    assertThat(now().isDone()).isTrue();
    assertThat(now().openedAt()).isEmpty();
  }
}
