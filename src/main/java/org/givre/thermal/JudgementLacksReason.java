package org.givre.thermal;

import org.givre.kernel.Refusal;

/** A judgement says why. */
public record JudgementLacksReason() implements Refusal {}
