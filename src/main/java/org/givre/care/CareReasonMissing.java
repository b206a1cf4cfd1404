package org.givre.care;

import org.givre.kernel.Refusal;

/** Whoever takes a tank out of the usual says why. */
public record CareReasonMissing() implements Refusal {}
