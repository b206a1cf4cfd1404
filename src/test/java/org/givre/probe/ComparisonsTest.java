package org.givre.probe;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.givre.measure.Quantity;
import org.junit.jupiter.api.Test;

class ComparisonsTest {

  private static final Instant START = Instant.parse("2026-11-24T08:00:00Z");
  private static final DeviceId DEVICE = new DeviceId(UUID.randomUUID());

  private static Comparison at(long minutes, Situation situation, double shown) {
    return new Comparison(
        UUID.randomUUID(),
        DEVICE,
        new ProfileRef("tank-block-10", 1),
        situation,
        START.plus(Duration.ofMinutes(minutes)),
        "C. DÉMO",
        List.of(new Compared("top", Quantity.TEMPERATURE, -178.4, shown, "F908")));
  }

  @Test
  void fiveAnHourApartInBothSituationsAreEnough() {
    List<Comparison> all = new ArrayList<>();
    for (int nth = 0; nth < 5; nth++) {
      all.add(at(60L * nth, nth < 3 ? Situation.FULL : Situation.AFTER_OPENING, -178.2));
      assertThat(ComparedSoFar.of(all).isEnough()).isEqualTo(nth == 4);
    }
  }

  @Test
  void oneSituationAloneIsNotEnough() {
    List<Comparison> all = new ArrayList<>();
    for (int nth = 0; nth < 8; nth++) {
      all.add(at(60L * nth, Situation.FULL, -178.4));
    }
    assertThat(ComparedSoFar.of(all).isEnough()).isFalse();
  }

  @Test
  void whatIsNearerOrDisagreesIsKeptAndDoesNotCount() {
    List<Comparison> all =
        List.of(
            at(0, Situation.FULL, -178.4),
            at(59, Situation.FULL, -178.4),
            at(61, Situation.FULL, -177.0),
            at(62, Situation.FULL, -178.4));
    assertThat(ComparedSoFar.of(all).counted()).containsExactly(all.get(0), all.get(3));
  }

  @Test
  void theToleranceIsHalfAKelvinAndItsEdgeAgrees() {
    assertThat(at(0, Situation.FULL, -177.9).agrees()).isTrue();
    assertThat(at(0, Situation.FULL, -177.89).agrees()).isFalse();
  }
}
