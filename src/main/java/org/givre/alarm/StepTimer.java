package org.givre.alarm;

import java.time.Duration;

/**
 * The two delays of one threshold. Three zones, so that a value that trembles at the limit cannot
 * reset its delay for ever.
 *
 * @param on how long the on-delay has run
 * @param off how long the off-delay has run
 * @param clear the last reading was clear: only from one such to the next does the off-delay run
 * @param reached the on-delay ran out and the threshold has not cleared since
 */
public record StepTimer(Run run, Duration on, Duration off, boolean clear, boolean reached) {

  /** What the on-delay does until the next event. */
  public enum Run {
    IDLE,
    RUNNING,
    PAUSED
  }

  static final StepTimer IDLE = new StepTimer(Run.IDLE, Duration.ZERO, Duration.ZERO, false, false);

  boolean isStarted() {
    return run != Run.IDLE;
  }

  StepTimer advanced(Duration elapsed) {
    return run == Run.RUNNING ? new StepTimer(run, on.plus(elapsed), off, clear, reached) : this;
  }

  StepTimer beyond() {
    return new StepTimer(Run.RUNNING, on, Duration.ZERO, false, reached);
  }

  /** Within the deadband, or a Suspect reading inside: neither proves anything. */
  StepTimer undecided() {
    return new StepTimer(isStarted() ? Run.PAUSED : Run.IDLE, on, Duration.ZERO, false, reached);
  }

  StepTimer clear(Duration proven, Duration offDelay) {
    Duration run = clear ? off.plus(proven) : Duration.ZERO;
    boolean still = reached && run.compareTo(offDelay) < 0;
    return new StepTimer(Run.IDLE, Duration.ZERO, run, true, still);
  }

  /** What is not heard may be getting worse. */
  StepTimer unheard() {
    return isStarted() ? new StepTimer(Run.RUNNING, on, off, clear, reached) : this;
  }

  StepTimer judged(Duration onDelay) {
    boolean due = run == Run.RUNNING && on.compareTo(onDelay) >= 0;
    return due && !reached ? new StepTimer(run, on, off, clear, true) : this;
  }

  StepTimer reachedWithHigher() {
    return isStarted() && !reached ? new StepTimer(run, on, off, clear, true) : this;
  }
}
