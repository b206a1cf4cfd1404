package org.givre.rehearsal;

/** A step did not show what it had to; the rehearsal notes it and goes on where it can. */
final class StepFailed extends RuntimeException {
  private static final long serialVersionUID = 1L;

  StepFailed(String why) {
    super(why);
  }
}
