package org.givre.custody;

import java.time.Instant;
import org.givre.storage.Position;

/** A move that was done: the unit, the number of the fact, from where to where, when. */
public record MovedUnit(UnitNow unit, int event, Position from, Position to, Instant at) {}
