package org.givre.sound;

import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;

/** Servers and tests have no loudspeaker: an alarm must not fail for that. */
class JavaSoundTest {

  @Test
  void startingTwiceStoppingAndClosingNeverFails() {
    assertThatCode(
            () -> {
              try (JavaSound sound = new JavaSound()) {
                sound.start();
                sound.start();
                sound.canBeHeard();
                sound.stop();
                sound.stop();
              }
            })
        .doesNotThrowAnyException();
  }
}
