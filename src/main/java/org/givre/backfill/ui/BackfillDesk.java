package org.givre.backfill.ui;

import java.util.Optional;
import java.util.function.Supplier;
import org.givre.access.By;
import org.givre.backfill.Backfill;

/**
 * What the panel asks.
 *
 * @param choose asks for a file; empty when nobody chose one
 */
public record BackfillDesk(
    Backfill backfill, Supplier<By> by, Supplier<Optional<Backfill.LogFile>> choose) {}
