package org.givre.history;

import java.time.Instant;
import org.givre.measure.Extent;

/**
 * Many readings of a channel in few numbers; nothing is averaged.
 *
 * @param firstAt and {@code lastAt}: the first and last Good or Suspect reading
 * @param suspect how many of {@code count} were Suspect
 */
public record Stretch(Instant firstAt, Instant lastAt, Extent extent, long count, long suspect) {}
