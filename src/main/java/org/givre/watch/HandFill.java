package org.givre.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.OptionalDouble;
import java.util.UUID;
import org.givre.kernel.ActorId;
import org.givre.storage.TankId;

/**
 * A fill of nitrogen that somebody did or saw, typed.
 *
 * @param before and {@code after}: the level as displayed, in per cent, where it was read
 */
public record HandFill(
    UUID id,
    TankId tank,
    Instant from,
    Duration length,
    OptionalDouble before,
    OptionalDouble after,
    Instant typedAt,
    ActorId who,
    String name,
    String note) {}
