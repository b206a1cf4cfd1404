package org.givre.inventory;

import java.time.Instant;
import java.util.Optional;
import org.givre.custody.UnitId;
import org.givre.storage.PositionId;

/**
 * What was found in one position.
 *
 * @param scanned what the scanner read; empty where nothing stood there
 * @param written the unit that was written there at that instant
 * @param found the unit that stood there
 */
public record Seen(
    PositionId place,
    Finding finding,
    String scanned,
    Optional<UnitId> written,
    Optional<UnitId> found,
    Instant at) {}
