package org.givre.dispensing;

import java.time.Instant;
import org.givre.product.ClockEvent;

/**
 * When something that clocks count by happened. A corrected time is a new mark, with its reason;
 * the last one counts and the earlier ones stay.
 */
public record TimeMark(ClockEvent event, Instant at, Stamp recorded, String why) {}
