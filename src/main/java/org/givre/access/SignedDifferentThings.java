package org.givre.access;

import org.givre.kernel.Refusal;

/** What was signed changed between the two signatures: the first one is void. */
public record SignedDifferentThings() implements Refusal {}
