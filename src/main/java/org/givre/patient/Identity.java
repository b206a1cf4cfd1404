package org.givre.patient;

import java.util.Optional;
import java.util.Set;

/**
 * How sure a patient's identity is, what warns about it, and the INS where the status holds one.
 */
public record Identity(InsStatus status, Set<IdentityMark> marks, Optional<Ins> ins) {

  public static final Identity PROVISIONAL =
      new Identity(InsStatus.PROVISIONAL, Set.of(), Optional.empty());

  public Identity {
    marks = Set.copyOf(marks);
  }

  /** The INS where it may be shown outside this patient's own page: qualified, nothing less. */
  public Optional<Ins> shown() {
    return status == InsStatus.QUALIFIED ? ins : Optional.empty();
  }
}
