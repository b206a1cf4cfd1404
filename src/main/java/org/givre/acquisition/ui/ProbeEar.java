package org.givre.acquisition.ui;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.givre.acquisition.Intake;
import org.givre.acquisition.LiveReads;
import org.givre.fx.Screen;
import org.givre.probe.DeviceId;

/** What one page listens to now: one device at a time, from the line's thread to the window's. */
final class ProbeEar {

  private final Screen screen;
  private final Supplier<LiveReads> reads;
  private Optional<LiveReads.Begun> reading = Optional.empty();
  private long turn;

  ProbeEar(Screen screen, Supplier<LiveReads> reads) {
    this.screen = screen;
    this.reads = reads;
  }

  /** A device that is not in service yet. */
  void begin(LiveReads.Trial trial, Consumer<Intake> show) {
    stop();
    Consumer<Intake> heard = heard(turn, show);
    start(() -> reads.get().begin(trial, heard));
  }

  /** A device in service, beside the watch. */
  void listen(DeviceId device, Consumer<Intake> show) {
    stop();
    Consumer<Intake> heard = heard(turn, show);
    start(() -> reads.get().listen(device, heard));
  }

  private void start(Supplier<LiveReads.Begun> begun) {
    long mine = turn;
    screen
        .tasks()
        .run(begun)
        .done(
            now -> {
              if (mine == turn) {
                reading = Optional.of(now);
              } else {
                end(now);
              }
            })
        .start();
  }

  /** What belongs to an ended reading is not shown. */
  private Consumer<Intake> heard(long mine, Consumer<Intake> show) {
    return intake ->
        screen
            .tasks()
            .inWindow(
                () -> {
                  if (mine == turn) {
                    show.accept(intake);
                  }
                });
  }

  void stop() {
    take().ifPresent(this::end);
  }

  /** Nothing is heard any more; the caller ends what was begun, where it works. */
  Optional<LiveReads.Begun> take() {
    turn++;
    Optional<LiveReads.Begun> taken = reading;
    reading = Optional.empty();
    return taken;
  }

  private void end(LiveReads.Begun now) {
    screen
        .tasks()
        .run(
            () -> {
              now.close();
              return now;
            })
        .start();
  }
}
