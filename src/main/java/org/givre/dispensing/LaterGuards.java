package org.givre.dispensing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.givre.kernel.Refusal;

/** What every act after a release judges again: each condition on the facts of now. */
final class LaterGuards {
  private LaterGuards() {}

  static List<Refusal> refusals(ReleaseDossier now, Optional<Released> released, String unitName) {
    List<Refusal> refusals = new ArrayList<>();
    if (released.isEmpty()) {
      refusals.add(new ReleaseBar.NotReleased(unitName));
    }
    now.conditions().forEach(condition -> refusals.addAll(condition.refusals()));
    return refusals;
  }
}
