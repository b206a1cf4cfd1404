package org.givre.pathway;

import org.givre.kernel.Refusal;

/** A prescription cannot be signed after today. */
public record SignedInFuture() implements Refusal {}
