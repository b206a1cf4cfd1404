package org.givre.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.givre.label.ScanBurst.Step;
import org.junit.jupiter.api.Test;

/** Telling a scanner from a person, and undoing its keyboard layout. */
class KeyboardTest {

  @Test
  void quickCharactersEndedByEnterAreAScan() {
    assertThat(last("0103400955057413\r", Duration.ofMillis(40)))
        .isEqualTo(new Step.Scanned(ScanBurst.NONE, "0103400955057413"));
    assertThat(last("24L0931A\t", Duration.ofMillis(5))).isInstanceOf(Step.Scanned.class);
  }

  @Test
  void aPersonTypingIsNone() {
    assertThat(last("CROQUIS\r", Duration.ofMillis(41))).isInstanceOf(Step.Listening.class);
    assertThat(last("CROQUIS", Duration.ofMillis(90))).isInstanceOf(Step.Listening.class);
  }

  @Test
  void threeQuickKeysMayBeAPerson() {
    assertThat(last("abc\r", Duration.ofMillis(10))).isInstanceOf(Step.Listening.class);
  }

  @Test
  void aPauseInsideBeginsAnew() {
    ScanBurst burst = ScanBurst.NONE;
    burst = burst.typed('X', 0).next();
    burst = burst.typed('Y', Duration.ofMillis(500).toNanos()).next();
    assertThat(burst.soFar()).isEqualTo("Y");
  }

  @Test
  void aScanIsKnownWhileItComes() {
    assertThat(last("0103", Duration.ofMillis(10))).isInstanceOf(Step.Scanning.class);
  }

  @Test
  void theTextScannedStaysOutOfTheLog() {
    assertThat(last("EXEMPLE\r", Duration.ofMillis(1)).toString()).doesNotContain("EXEMPLE");
  }

  @Test
  void anotherLayoutIsLearnedFromTheSetUpCode() {
    LearnedKeyboard keyboard = LearnedKeyboard.learn(azerty(LearnedKeyboard.SET_UP)).orElseThrow();
    assertThat(keyboard.isFaithful()).isFalse();
    assertThat(keyboard.read(azerty("=A99991712345600"))).contains("=A99991712345600");
    assertThat(keyboard.read(azerty("GVU-QWM-1"))).contains("GVU-QWM-1");
    assertThat(LearnedKeyboard.faithful().isFaithful()).isTrue();
  }

  @Test
  void whatWasNotLearnedIsNotGuessed() {
    assertThat(LearnedKeyboard.faithful().read("24L0931é")).isEmpty();
    assertThat(LearnedKeyboard.faithful().read("10A\u001d21B")).contains("10A\u001d21B");
  }

  @Test
  void twoCharactersThatArriveAsOneCannotBeLearned() {
    assertThat(LearnedKeyboard.learn(LearnedKeyboard.SET_UP.replace('a', 'A'))).isEmpty();
    assertThat(LearnedKeyboard.learn(LearnedKeyboard.SET_UP.substring(1))).isEmpty();
  }

  /** A French keyboard under a scanner set for the American one: letters and digits change. */
  private static String azerty(String sent) {
    String from = "0123456789qwamzQWAMZ-=,./;:<>_&*+() ";
    String to = "à&é\"'(-è_çazq,wAZQ?W)=;:!mM.§°1µ+90 ";
    StringBuilder typed = new StringBuilder();
    for (char c : sent.toCharArray()) {
      int at = from.indexOf(c);
      typed.append(at < 0 ? c : to.charAt(at));
    }
    return typed.toString();
  }

  private static Step last(String keys, Duration pause) {
    Step step = null;
    ScanBurst burst = ScanBurst.NONE;
    long nanos = 1_000;
    for (char c : keys.toCharArray()) {
      step = burst.typed(c, nanos);
      burst = step.next();
      nanos += pause.toNanos();
    }
    return step;
  }
}
