package org.givre.rehearsal;

/**
 * One step of the rehearsal and what came of it.
 *
 * @param checked what was seen, or why it failed, in words
 * @param millis how long it took
 */
public record StepReport(String step, String checked, Result result, long millis) {

  /** How a step ended. */
  public enum Result {
    PASSED,
    FAILED
  }

  public boolean passed() {
    return result == Result.PASSED;
  }
}
