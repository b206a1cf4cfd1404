package org.givre.dispensing;

import java.time.Instant;
import java.util.Optional;
import org.givre.custody.UnitId;
import org.givre.storage.PositionId;

/** A unit that was scanned out of the shipper, and the position it was put into. */
public record ReceivedUnit(
    UnitId unit, Stamp scanned, Optional<PositionId> position, Optional<Instant> placed) {}
