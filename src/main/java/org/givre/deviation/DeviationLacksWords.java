package org.givre.deviation;

import org.givre.kernel.Refusal;

/** A deviation, and its closing, want a sentence. */
public record DeviationLacksWords() implements Refusal {}
