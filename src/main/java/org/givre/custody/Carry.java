package org.givre.custody;

import org.givre.storage.PositionId;

/**
 * A unit to be carried from the place where somebody saw it to another. Both ends are checked: a
 * unit that stands elsewhere by now is not moved.
 */
public record Carry(UnitId unit, PositionId from, PositionId to) {}
