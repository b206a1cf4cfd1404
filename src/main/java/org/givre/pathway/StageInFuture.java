package org.givre.pathway;

import org.givre.kernel.Refusal;

/** A stage is reached when it is reached, not before. */
public record StageInFuture() implements Refusal {}
