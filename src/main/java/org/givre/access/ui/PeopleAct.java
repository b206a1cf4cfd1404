package org.givre.access.ui;

import java.util.function.Supplier;
import org.givre.fx.Reasons;
import org.givre.fx.Screen;
import org.givre.kernel.Outcome;

/** One act of a panel about people: done, it closes the panel; refused, it says why in it. */
final class PeopleAct {

  private final Screen screen;
  private final Runnable changed;
  private final Reasons reasons;

  PeopleAct(Screen screen, Runnable changed) {
    this.screen = screen;
    this.changed = changed;
    this.reasons = new Reasons(screen.texts());
  }

  /** Where the refusals stand. */
  Reasons reasons() {
    return reasons;
  }

  /**
   * @param act gives the sentence to show once it is done
   */
  void run(Supplier<Outcome<String>> act) {
    reasons.clear();
    screen
        .tasks()
        .act(act)
        .done(
            sentence -> {
              screen.panels().close();
              screen.notices().done(sentence);
              changed.run();
            })
        .refused(reasons::show)
        .start();
  }
}
