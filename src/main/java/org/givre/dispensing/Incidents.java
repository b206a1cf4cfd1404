package org.givre.dispensing;

import java.time.Instant;
import java.util.List;
import org.givre.access.By;
import org.givre.audit.Subject;
import org.givre.deviation.Deviation;
import org.givre.deviation.DeviationKind;
import org.givre.deviation.Deviations;
import org.givre.deviation.Report;
import org.givre.kernel.ActorId;
import org.givre.kernel.Work;

/** Deviations that the acts report by themselves; the same one is not reported twice. */
final class Incidents {

  private final Deviations deviations;

  Incidents(Deviations deviations) {
    this.deviations = deviations;
  }

  Deviation report(Work work, By by, DeviationKind kind, String what, Subject about) {
    return report(work, by.actor(), by.at(), kind, what, about);
  }

  Deviation report(
      Work work, ActorId by, Instant at, DeviationKind kind, String what, Subject about) {
    return deviations.of(work, about).stream()
        .filter(known -> known.isOpen() && known.report().kind() == kind)
        .filter(known -> known.report().what().equals(what))
        .findFirst()
        .orElseGet(
            () -> deviations.raise(work, new Report(kind, what, "", at, List.of(about)), by, at));
  }
}
