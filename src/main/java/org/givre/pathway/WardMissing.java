package org.givre.pathway;

import org.givre.kernel.Refusal;

/** A prescription says which ward infuses. */
public record WardMissing() implements Refusal {}
