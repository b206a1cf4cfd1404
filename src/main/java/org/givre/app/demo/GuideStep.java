package org.givre.app.demo;

import java.util.Optional;
import org.givre.fx.Target;

/**
 * One step of the guided visit; its words are {@code app.guide.<code>} and {@code .how}.
 *
 * @param fact whether it is done, asked in the background; empty when going there is doing it
 */
record GuideStep(String code, Target target, Optional<Fact> fact) {

  /** Whether the step is done, from what the program knows. */
  @FunctionalInterface
  interface Fact {
    boolean isDone();
  }

  static GuideStep seen(String code, Target target) {
    return new GuideStep(code, target, Optional.empty());
  }

  static GuideStep done(String code, Target target, Fact fact) {
    return new GuideStep(code, target, Optional.of(fact));
  }
}
