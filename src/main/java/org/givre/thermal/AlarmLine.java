package org.givre.thermal;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * One alarm of a tank and its answer.
 *
 * @param what the kind of alarm, as its key in the words of {@code alarm}
 * @param length from raised to returned; empty while it lasts
 * @param answer who answered and with what comment, empty when nobody did
 */
public record AlarmLine(
    String what,
    Instant raised,
    Optional<Duration> length,
    Optional<Instant> answered,
    String answer) {}
