package org.givre.telling;

import org.givre.kernel.Refusal;

/** A drill is attested once. */
public record DrillAnswered() implements Refusal {}
