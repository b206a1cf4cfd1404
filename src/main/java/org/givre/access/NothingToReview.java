package org.givre.access;

import org.givre.kernel.Refusal;

/** Every entry of the journal was reviewed before, or somebody else has just done it. */
public record NothingToReview() implements Refusal {}
