package org.givre.history;

import java.util.Optional;
import org.givre.measure.Extent;

/**
 * All readings of a channel in one hour or day, in few numbers; nothing is averaged. Instants are
 * microseconds since 1970.
 *
 * @param start of the hour or day
 * @param seen empty when nothing in it has a number
 * @param before why the first reading is missing, when it is; {@code after}, what followed the last
 *     number
 */
public record Stretch(long start, Optional<Seen> seen, String before, String after) {

  /**
   * The readings with a number.
   *
   * @param suspect how many of {@code count} were Suspect; {@code notLive}, back-filled or typed
   * @param silence the longest time between two of them
   */
  public record Seen(
      long firstAt,
      long lastAt,
      Extent extent,
      long count,
      long suspect,
      long notLive,
      Silence silence) {}

  /** {@code why} is the first cause that was recorded within, NOT_ASKED when none was. */
  public record Silence(long from, long to, String why) {
    public static final String NOT_ASKED = "NOT_ASKED";

    long length() {
      return to - from;
    }
  }
}
