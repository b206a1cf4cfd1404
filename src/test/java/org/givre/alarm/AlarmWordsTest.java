package org.givre.alarm;

import static org.assertj.core.api.Assertions.assertThat;

import org.givre.words.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every machine can be said, explained and acted upon, in both languages. */
class AlarmWordsTest {

  @ParameterizedTest
  @EnumSource(AlarmKind.class)
  void whatIsWorkedOutHasItsWords(AlarmKind kind) {
    for (Words words : new Words[] {Words.french(), Words.english()}) {
      if (!kind.isDerived()) {
        continue;
      }
      assertThat(words.has("alarm.says." + kind.code())).as(kind.code()).isTrue();
      assertThat(words.has("alarm.means." + kind.code())).as(kind.code()).isTrue();
      assertThat(words.has("alarm.first." + kind.code())).as(kind.code()).isTrue();
      assertThat(words.has("watch.alarm.kind." + kind.code())).as(kind.code()).isTrue();
    }
  }

  @ParameterizedTest
  @EnumSource(AlarmKind.class)
  void everyThresholdOfItHasAName(AlarmKind kind) {
    AlarmSettings.PROPOSED.limits().keySet().stream()
        .filter(key -> key.kind() == kind)
        .forEach(
            key ->
                assertThat(Words.french().has("alarm.limit." + key.code().replace('/', '.')))
                    .as(key.code())
                    .isTrue());
  }
}
