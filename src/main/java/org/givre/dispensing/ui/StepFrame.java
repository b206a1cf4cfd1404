package org.givre.dispensing.ui;

import java.util.List;
import java.util.function.Supplier;
import org.givre.dispensing.ReceptionFile;
import org.givre.dispensing.ReceptionId;
import org.givre.fx.Screen;
import org.givre.kernel.Outcome;

/**
 * What every step works with: the arrival as it is now, the desk, and the way on.
 *
 * @param page told to look everything up again, or to show another step
 */
record StepFrame(Screen screen, ArrivalDesk desk, Arrival arrival, Steps page) {

  /** The page around the steps. */
  interface Steps {

    /** Looks the arrival up again and stays at this step. */
    void again();

    /** Looks the arrival up again and goes to the first step that is not done. */
    void onward();

    void show(ReceptionProgress step);
  }

  ReceptionId id() {
    return arrival.file().id();
  }

  String say(String key, Object... places) {
    return screen.say(key, places);
  }

  /** Does an act in the background; refusals are shown with what to do about them. */
  void act(Supplier<Outcome<ReceptionFile>> act, Runnable done) {
    screen
        .tasks()
        .act(act)
        .done(file -> done.run())
        .refused(refusals -> screen.notices().refused(refusals))
        .start();
  }

  /** Several acts, one after the other; the first refusal ends them. */
  void acts(List<Supplier<Outcome<ReceptionFile>>> acts, Runnable done) {
    act(
        () -> {
          Outcome<ReceptionFile> last = Outcome.done(arrival.file());
          for (Supplier<Outcome<ReceptionFile>> each : acts) {
            if (last.isDone()) {
              last = each.get();
            }
          }
          return last;
        },
        done);
  }
}
