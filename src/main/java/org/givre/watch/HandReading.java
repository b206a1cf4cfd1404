package org.givre.watch;

import java.time.Instant;
import java.util.UUID;
import org.givre.kernel.ActorId;
import org.givre.probe.ChannelKind;
import org.givre.storage.TankId;

/**
 * A number read on the device's own display and typed. Kept apart from the probes' readings: it
 * clears no alarm and proves no cold, it says what somebody saw.
 *
 * @param readAt when it was read, {@code typedAt} when it was typed
 * @param number in the unit of the kind's quantity
 */
public record HandReading(
    UUID id,
    TankId tank,
    ChannelKind kind,
    double number,
    Instant readAt,
    Instant typedAt,
    ActorId who,
    String name,
    String note) {}
