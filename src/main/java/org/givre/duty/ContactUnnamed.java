package org.givre.duty;

import org.givre.kernel.Refusal;

/** Whoever is told has a name. */
public record ContactUnnamed() implements Refusal {}
