package org.givre.thermal;

import org.givre.product.StorageLimit;

/**
 * Readings and time above one limit over the whole life of a unit, on the channel that was above it
 * longest in each stay.
 *
 * @param longest the longest run, as bounds
 */
public record Above(StorageLimit limit, long readings, Bounds time, Bounds longest) {}
