package org.givre.care;

import org.givre.kernel.Refusal;

/** A maintenance names who does it and where to reach them. */
public record OwnerMissing() implements Refusal {}
