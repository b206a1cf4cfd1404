package org.givre.fx;

/** How a gap is told: by a pattern of its own and in words. */
public record GapLook(Pattern pattern, String cause) {

  /** Why nothing was read. */
  public enum Pattern {
    /** The line or the device: hatched. */
    LINE,
    /** The sensor itself: hatched both ways. */
    SENSOR,
    /** The program did not run: grey, level lines. */
    STOPPED
  }

  static final GapLook PLAIN = new GapLook(Pattern.LINE, "");
}
