package org.givre.alarm;

import java.time.Instant;

/**
 * An event as the store has it.
 *
 * @param raised which occurrence of the alarm it belongs to, by when that was raised
 * @param knownAt when the program learnt it; later than the event for back-filled readings
 */
public record KeptEvent(AlarmPoint point, Instant raised, AlarmEvent event, Instant knownAt) {}
