package org.givre.pathway;

import org.givre.kernel.Refusal;

/** A prescription says the dose. */
public record DoseMissing() implements Refusal {}
