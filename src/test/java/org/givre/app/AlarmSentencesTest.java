package org.givre.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.givre.alarm.AlarmId;
import org.givre.alarm.AlarmKind;
import org.givre.alarm.AlarmLevel;
import org.givre.alarm.AlarmNow;
import org.givre.alarm.AlarmPoint;
import org.givre.alarm.AlarmState;
import org.givre.alarm.DerivedWords;
import org.givre.alarm.Latch;
import org.givre.alarm.Occurrence;
import org.givre.alarm.Overlay;
import org.givre.measure.ChannelId;
import org.givre.probe.ChannelKind;
import org.givre.storage.TankId;
import org.givre.words.Words;
import org.junit.jupiter.api.Test;

/** What the strip says of an alarm that lasts, and of one that is over. */
class AlarmSentencesTest {

  private static final TankId TANK = new TankId(new UUID(3, 3));
  private static final ChannelId TOP = new ChannelId(new UUID(3, 4));
  private static final Instant AT = Instant.parse("2026-11-24T09:00:00Z");
  private static final Occurrence SEEN =
      new Occurrence(AT, AT, 0, AlarmLevel.WARNING, 1, -142, AT, Latch.values()[0]);

  private final Words words = Words.french();
  private final AlarmSentences sentences = new AlarmSentences(words, Map.of(TANK, "Cuve 2"));

  @Test
  void anAlarmThatLastsSaysTheValueOfNow() {
    AlarmNow lasting = high(new AlarmState.ActiveUnacknowledged(SEEN), -145);

    assertThat(sentences.what(lasting)).contains("−145", "dépassée");
  }

  @Test
  void anAlarmThatIsOverSaysTheWorstAndNeverTheValueOfNow() {
    AlarmNow over = high(new AlarmState.ReturnedUnacknowledged(SEEN, AT.plusSeconds(600)), -178.5);

    assertThat(sentences.what(over)).contains("Cuve 2", "revenue", "−142").doesNotContain("178");
  }

  @Test
  void anOpeningThatIsOverNeverLastedLessThanNothing() {
    AlarmPoint point = AlarmPoint.ofTank(TANK, AlarmKind.OPENING);
    Occurrence long3 = new Occurrence(AT, AT, 0, AlarmLevel.WARNING, 1, 3, AT, SEEN.latch());
    AlarmNow over =
        now(point, new AlarmState.ReturnedUnacknowledged(long3, AT.plusSeconds(600)), -1);

    assertThat(DerivedWords.sentence(words, "Cuve 1", "", over)).contains("3").doesNotContain("−1");
  }

  private static AlarmNow high(AlarmState state, double value) {
    AlarmPoint point =
        new AlarmPoint(
            AlarmId.of(TOP, AlarmKind.HIGH),
            AlarmKind.HIGH,
            Optional.of(TANK),
            Optional.of(TOP),
            Optional.of(ChannelKind.TEMP_TOP),
            Optional.empty(),
            Optional.empty(),
            "");
    return now(point, state, value);
  }

  private static AlarmNow now(AlarmPoint point, AlarmState state, double value) {
    return new AlarmNow(
        point,
        state,
        Overlay.NONE,
        Overlay.NONE,
        value,
        -160,
        "",
        Optional.empty(),
        AT.plusSeconds(600),
        true);
  }
}
