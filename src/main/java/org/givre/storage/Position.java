package org.givre.storage;

/**
 * One place of a tank. {@code path} is what is written on the metal: C-02-1. Levels and slots count
 * from 1.
 */
public record Position(PositionId id, TankId tank, String rack, int level, int slot, String path) {}
