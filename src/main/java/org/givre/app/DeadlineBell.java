package org.givre.app;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.givre.dispensing.Deadlines;
import org.givre.fx.Screen;
import org.givre.fx.State;
import org.givre.sound.Chime;

/** Says and sounds each warning of a post-thaw deadline, whatever page is in sight. */
final class DeadlineBell {

  private static final int EVERY_SECONDS = 2;

  private final Site site;
  private final Screen screen;
  private final Chime chime = new Chime();
  private final ScheduledFuture<?> ticking;
  private Instant heard;

  DeadlineBell(Site site, Screen screen) {
    this.site = site;
    this.screen = screen;
    this.heard = site.ground().ticker().now();
    Runnable look = Threads.seen(this::look);
    ticking =
        site.threads()
            .tick()
            .scheduleWithFixedDelay(
                () -> site.threads().work().execute(look),
                EVERY_SECONDS,
                EVERY_SECONDS,
                TimeUnit.SECONDS);
  }

  private synchronized void look() {
    Instant now = site.ground().ticker().now();
    List<Deadlines.Ring> rings = site.acts().deadlines().between(heard, now);
    heard = now;
    rings.forEach(ring -> screen.tasks().inWindow(() -> tell(ring)));
  }

  private void tell(Deadlines.Ring ring) {
    boolean over = ring.left().isZero();
    chime.ring(over ? 4 : 2);
    String until = screen.say("product.clock.title." + ring.rule().to().code());
    screen
        .notices()
        .tell(
            over ? State.CRITICAL : State.ATTENTION,
            over
                ? screen.say("app.deadline.over", ring.name(), until)
                : screen.say("app.deadline.left", ring.name(), ring.left().toMinutes(), until),
            screen.say("app.deadline.at", screen.texts().formats().hour(ring.deadline())));
  }

  void stop() {
    ticking.cancel(false);
  }
}
