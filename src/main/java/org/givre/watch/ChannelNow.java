package org.givre.watch;

import java.time.Instant;
import java.util.Optional;
import org.givre.measure.Reading;

/**
 * One channel as it stands.
 *
 * @param last the newest reading or absence
 * @param lastValue the newest reading that had a number; never to be shown as current when {@code
 *     state} is not HEARD
 */
public record ChannelNow(
    WatchedChannel channel, Heard state, Optional<Reading> last, Optional<Reading> lastValue) {

  /** How a value may be shown. */
  public enum Heard {
    /** The last value is current. */
    HEARD,
    /** Nothing yet since the program started. */
    AWAITED,
    /** No value for three periods, or the last reading has none: a dash, with the last value. */
    SILENT
  }

  /** Since when there is no value. */
  public Optional<Instant> silentSince() {
    return state == Heard.SILENT ? lastValue.map(Reading::at) : Optional.empty();
  }
}
