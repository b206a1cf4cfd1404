package org.givre.fx;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.util.Duration;

/**
 * The one road from the watch to the window: the latest snapshot wins, at most five a second. The
 * publisher never waits.
 */
public final class UiFeed<T> {

  private static final Duration BETWEEN = Duration.millis(200);

  private final AtomicReference<T> latest = new AtomicReference<>();
  private final Consumer<T> show;
  private boolean resting;

  public UiFeed(Consumer<T> show) {
    this.show = show;
  }

  /** Takes a snapshot from any thread. */
  public void publish(T snapshot) {
    if (latest.getAndSet(snapshot) == null) {
      Platform.runLater(this::drain);
    }
  }

  private void drain() {
    if (resting) {
      return;
    }
    T snapshot = latest.getAndSet(null);
    if (snapshot == null) {
      return;
    }
    resting = true;
    PauseTransition rest = new PauseTransition(BETWEEN);
    rest.setOnFinished(
        over -> {
          resting = false;
          drain();
        });
    rest.play();
    show.accept(snapshot);
  }
}
