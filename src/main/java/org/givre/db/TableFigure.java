package org.givre.db;

import org.givre.kernel.Digest;

/**
 * What a table holds, in two numbers that any copy of it must have too.
 *
 * @param digest SHA-256 of its rows, ordered by key, written as {@link Tables} writes them
 */
public record TableFigure(String table, long rows, Digest digest) {}
