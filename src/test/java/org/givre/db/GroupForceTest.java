package org.givre.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class GroupForceTest {

  @Test
  void oneForceServesAllThatWaitTogether() throws Exception {
    AtomicInteger forces = new AtomicInteger();
    CountDownLatch firstIsForcing = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    GroupForce group =
        new GroupForce(
            () -> {
              if (forces.incrementAndGet() == 1) {
                firstIsForcing.countDown();
                await(goOn);
              }
            });
    List<Thread> acts = new ArrayList<>();
    acts.add(Thread.ofPlatform().start(group::force));
    firstIsForcing.await();
    for (int act = 0; act < 8; act++) {
      acts.add(Thread.ofPlatform().start(group::force));
    }
    for (Thread act : acts.subList(1, acts.size())) {
      while (act.getState() != Thread.State.WAITING) {
        Thread.onSpinWait();
      }
    }
    goOn.countDown();
    for (Thread act : acts) {
      act.join();
    }

    assertThat(forces).as("the first, and one for the eight that came meanwhile").hasValue(2);
  }

  @Test
  void aFailedForceIsTriedAgainForTheNextAndToldToItsOwn() {
    AtomicBoolean full = new AtomicBoolean(true);
    AtomicInteger forces = new AtomicInteger();
    GroupForce group =
        new GroupForce(
            () -> {
              forces.incrementAndGet();
              if (full.get()) {
                throw new IllegalStateException("disk full");
              }
            });
    assertThatThrownBy(group::force).hasMessage("disk full");
    full.set(false);
    group.force();
    assertThat(forces).hasValue(2);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException stop) {
      throw new IllegalStateException(stop);
    }
  }
}
