package org.givre.history;

/** A reading of the day arrived while it was being sealed; tried again later. */
public final class SealedMeanwhile extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public SealedMeanwhile(int rows, int read) {
    super(rows + " rows where " + read + " were read");
  }
}
