package org.givre.bench;

/** Why a figure could not be had here, in a sentence. */
public final class NotMeasured extends Exception {
  private static final long serialVersionUID = 1L;

  public NotMeasured(String why) {
    super(why);
  }
}
