package org.givre.alarm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.OptionalDouble;
import org.givre.probe.ChannelKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AlarmRulesTest {

  private static final Duration PERIOD = Duration.ofSeconds(10);

  @Test
  void theTopProbeHasTheHandbooksThreeLimits() {
    List<Threshold> steps = top(OptionalDouble.empty());

    assertThat(steps).extracting(Threshold::limit).containsExactly(-160.0, -150.0, -140.0);
    assertThat(steps)
        .extracting(Threshold::onDelay)
        .containsExactly(Duration.ofMinutes(10), Duration.ofMinutes(5), Duration.ofMinutes(1));
    assertThat(steps)
        .extracting(Threshold::latch)
        .containsExactly(Latch.PLAIN, Latch.LATCHED, Latch.LATCHED);
  }

  @Test
  void aProductThatAllowsMoreWarmthLoosensNothing() {
    assertThat(top(OptionalDouble.of(-120))).isEqualTo(top(OptionalDouble.empty()));
  }

  @Test
  void aStricterProductTakesThePlaceOfTheUsualLimit() {
    assertThat(top(OptionalDouble.of(-155)))
        .extracting(Threshold::limit)
        .containsExactly(-160.0, -155.0, -140.0);
    assertThat(top(OptionalDouble.of(-170)))
        .extracting(Threshold::limit)
        .containsExactly(-170.0, -140.0);
  }

  private static List<Threshold> top(OptionalDouble strictest) {
    return AlarmRules.USUAL.limits(ChannelKind.TEMP_TOP, strictest, PERIOD).getFirst().steps();
  }

  @ParameterizedTest
  @EnumSource(ChannelKind.class)
  void everyKindOfChannelHasUsableRules(ChannelKind kind) {
    List<LimitSettings> usual = AlarmRules.USUAL.limits(kind, OptionalDouble.empty(), PERIOD);
    List<LimitSettings> brief =
        AlarmRules.shortened(300).limits(kind, OptionalDouble.empty(), PERIOD);

    assertThat(brief).hasSameSizeAs(usual);
    assertThat(usual)
        .allSatisfy(machine -> assertThat(machine.heardWithin()).isEqualTo(PERIOD.multipliedBy(3)));
  }

  @Test
  void shortenedRulesDivideDelaysAndKeepLimits() {
    AlarmRules brief = AlarmRules.shortened(300);

    assertThat(brief.silence(PERIOD).noDataAfter()).isEqualTo(Duration.ofSeconds(3));
    Threshold high =
        brief
            .limits(ChannelKind.TEMP_TOP, OptionalDouble.empty(), PERIOD)
            .getFirst()
            .steps()
            .get(1);
    assertThat(high.onDelay()).isEqualTo(Duration.ofSeconds(1));
    assertThat(high.limit()).isEqualTo(-150);
  }
}
