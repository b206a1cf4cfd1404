package org.givre.probe;

import org.givre.kernel.Refusal;

/** A line has a name and a port. */
public record LineNameMissing() implements Refusal {}
