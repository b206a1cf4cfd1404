package org.givre.kernel;

/**
 * The world failed: what was to be written could not be acknowledged (disk full, server lost, file
 * closed). Either nothing of it is there or all of it; the caller says so and may try again.
 */
public final class NotKept extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public NotKept(Throwable cause) {
    super(cause.getMessage(), cause);
  }
}
