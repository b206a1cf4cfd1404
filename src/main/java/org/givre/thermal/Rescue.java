package org.givre.thermal;

import java.util.Optional;
import org.givre.custody.UnitId;
import org.givre.storage.PositionId;

/**
 * One unit to be rescued.
 *
 * @param rank its turn, from 1: the strictest limit first, then what is set apart for an infusion
 * @param to the place held for it elsewhere; empty where none was free
 */
public record Rescue(int rank, UnitId unit, PositionId from, Optional<PositionId> to) {}
