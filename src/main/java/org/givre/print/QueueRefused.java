package org.givre.print;

/** A print queue that is gone or takes no job now. */
public final class QueueRefused extends RuntimeException {

  QueueRefused(String queue, Throwable cause) {
    super(queue, cause);
  }
}
