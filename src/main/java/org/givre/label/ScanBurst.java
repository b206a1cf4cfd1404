package org.givre.label;

import java.time.Duration;

/**
 * Tells a keyboard-wedge scanner from a person at the keyboard: a scanner leaves at most 40 ms
 * between two characters and ends with Enter or Tab. A value, fed with each character and the
 * monotonic clock; the reader of the keyboard keeps the newest one.
 *
 * @param soFar what has come without a pause
 * @param lastNanos when the last character came
 */
public record ScanBurst(String soFar, long lastNanos) {

  /** The longest pause inside a burst. */
  public static final Duration PAUSE = Duration.ofMillis(40);

  /** Fewer characters than this may be a person's quick fingers. */
  public static final int SHORTEST = 4;

  public static final ScanBurst NONE = new ScanBurst("", 0);

  /** What one more character means. */
  public sealed interface Step {
    ScanBurst next();

    /** Perhaps the beginning of a burst, perhaps somebody types. */
    record Listening(ScanBurst next) implements Step {}

    /** Quick enough and long enough: it belongs to a scanner, and not into a field. */
    record Scanning(ScanBurst next) implements Step {}

    /** The burst ended: this is the text scanned. */
    record Scanned(ScanBurst next, String text) implements Step {
      @Override
      public String toString() {
        return "Scanned[…]";
      }
    }
  }

  /**
   * @param typed the character; Enter is {@code \r} or {@code \n}
   * @param nanos the monotonic clock when it came
   */
  public Step typed(char typed, long nanos) {
    boolean quick = !soFar.isEmpty() && nanos - lastNanos <= PAUSE.toNanos();
    boolean end = typed == '\r' || typed == '\n' || typed == '\t';
    if (end) {
      return quick && soFar.length() >= SHORTEST
          ? new Step.Scanned(NONE, soFar)
          : new Step.Listening(NONE);
    }
    ScanBurst next = new ScanBurst(quick ? soFar + typed : String.valueOf(typed), nanos);
    return next.soFar.length() >= SHORTEST ? new Step.Scanning(next) : new Step.Listening(next);
  }

  @Override
  public String toString() {
    return "ScanBurst[" + soFar.length() + "]";
  }
}
