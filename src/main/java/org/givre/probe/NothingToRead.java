package org.givre.probe;

import org.givre.kernel.Refusal;

/** A profile gives at least one value. */
public record NothingToRead() implements Refusal {}
