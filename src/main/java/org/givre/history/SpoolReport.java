package org.givre.history;

import java.util.List;

/** What a replay found. */
public record SpoolReport(long readings, List<Damage> damages) {

  /**
   * A line that is not what was written: set aside, never guessed at.
   *
   * @param line counted from 1
   * @param torn the last line of its file without its end: the power went while it was written
   */
  public record Damage(String file, long line, boolean torn) {}

  public SpoolReport {
    damages = List.copyOf(damages);
  }
}
