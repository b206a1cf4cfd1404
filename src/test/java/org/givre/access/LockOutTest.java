package org.givre.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class LockOutTest {

  private final LockOut lockOut = new LockOut(3, Duration.ofSeconds(30), Duration.ofMinutes(5));

  @Test
  void theFirstMistakesCostNothing() {
    assertThat(lockOut.rest(0)).isEmpty();
    assertThat(lockOut.rest(2)).isEmpty();
  }

  @Test
  void theRestDoublesUpToTheMost() {
    assertThat(lockOut.rest(3)).contains(Duration.ofSeconds(30));
    assertThat(lockOut.rest(4)).contains(Duration.ofSeconds(60));
    assertThat(lockOut.rest(5)).contains(Duration.ofSeconds(120));
    assertThat(lockOut.rest(7)).contains(Duration.ofMinutes(5));
    assertThat(lockOut.rest(Integer.MAX_VALUE)).contains(Duration.ofMinutes(5));
  }
}
