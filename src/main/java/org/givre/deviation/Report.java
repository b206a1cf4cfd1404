package org.givre.deviation;

import java.time.Instant;
import java.util.List;
import org.givre.audit.Subject;

/** What is reported: what happened, when, to which units and patients, what was done at once. */
public record Report(
    DeviationKind kind,
    String what,
    String immediateAction,
    Instant happened,
    List<Subject> subjects) {

  public Report {
    what = what.strip();
    immediateAction = immediateAction.strip();
    subjects = List.copyOf(subjects);
  }
}
