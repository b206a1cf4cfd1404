package org.givre.print;

/** What became of a print job, as far as its queue says. */
public enum JobState {
  /** In the queue, printing, or held by a stopped printer. */
  UNDER_WAY,
  DONE,
  /** Cancelled or given up by the queue. */
  FAILED,
  /** The queue does not say. */
  UNKNOWN;

  private static final int CANCELED = 7;
  private static final int ABORTED = 8;
  private static final int COMPLETED = 9;

  /** RFC 8011 §5.3.7. */
  static JobState ofIpp(int state) {
    return switch (state) {
      case COMPLETED -> DONE;
      case CANCELED, ABORTED -> FAILED;
      default -> UNDER_WAY;
    };
  }
}
