package org.givre.custody;

import java.time.Instant;
import org.givre.storage.Position;

/** A move that was done: which unit, from where to where, when. */
public record MovedUnit(UnitId unit, int event, Position from, Position to, Instant at) {}
