package org.givre.history;

/** The spool could not be written or forced: the readings concerned are not on disk. */
public final class SpoolUnwritable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public SpoolUnwritable(Throwable cause) {
    super(cause);
  }
}
